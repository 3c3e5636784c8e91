// The catalogue in the words of every dialect: neither the catalogue nor a dialect may know the other.
import type { ProductDocument } from './catalog/documents.ts';
import { IN_GENERAL, publishCatalog, type SayInGeneral } from './catalog/publish.ts';
import { say as sayByRest } from './dialects/rest/faultTable.ts';
import { BASE as REST_BASE } from './dialects/rest/read.ts';
import { say as sayByRpc } from './dialects/rpc/faultTable.ts';
import type { FaultName } from './faults/names.ts';

/** The published catalogue as JSON text. */
export function describeCatalog(documents: readonly ProductDocument[]): string {
  // Tokens are asked for by libraries, and sources synchronize by themselves: there is nothing to call by hand
  const called = documents.filter(({ product }) => product.dialect !== 'oauth' && product.dialect !== 'scim');
  return JSON.stringify(publishCatalog(called, (dialect) => (dialect === 'rest' ? REST_BASE : '/'), sayInGeneral));
}

const sayInGeneral: SayInGeneral = (dialect, name) => {
  if (dialect !== 'rest') return sayByRpc(name as FaultName, IN_GENERAL as never);
  const { status, text } = sayByRest(name as FaultName, IN_GENERAL as never);
  return { status, code: '', message: text };
};
