// The catalogue in the words of every dialect: neither the catalogue nor a dialect may know the other.
import type { ProductDocument } from './catalog/documents.ts';
import { IN_GENERAL, publishCatalog, type SayInGeneral } from './catalog/publish.ts';
import { say as sayByRpc } from './dialects/rpc/faultTable.ts';
import type { FaultName } from './faults/names.ts';
import type { PathDialect } from './gateway/contract.ts';

type Spoken = Pick<PathDialect<never>, 'name' | 'basePath' | 'say'>;

/** The published catalogue as JSON text. RPC answers at the root, `others` at paths of their own. */
export function describeCatalog(documents: readonly ProductDocument[], others: readonly Spoken[]): string {
  const find = (dialect: string) => others.find(({ name }) => name === dialect);
  // Tokens are asked for by libraries, and sources synchronize by themselves: there is nothing to call by hand
  const called = documents.filter(({ product }) => product.dialect !== 'oauth' && product.dialect !== 'scim');
  const sayInGeneral: SayInGeneral = (dialect, name) => {
    const other = find(dialect);
    if (!other) return sayByRpc(name as FaultName, IN_GENERAL as never);
    const { status, text } = other.say(name as FaultName, IN_GENERAL as never);
    return { status, code: '', message: text };
  };
  return JSON.stringify(publishCatalog(called, (dialect) => find(dialect)?.basePath ?? '/', sayInGeneral));
}
