// The catalogue in the words of every dialect: neither the catalogue nor a dialect may know the other.
import type { ProductDocument } from './catalog/documents.ts';
import {
  IN_GENERAL,
  publishCatalog,
  type PublishedCatalog,
  type PublishedError,
  type SayInGeneral,
} from './catalog/publish.ts';
import { say as sayByOauth } from './dialects/oauth/faultTable.ts';
import { TOKEN_PATH } from './dialects/oauth/read.ts';
import { say as sayByPortal } from './dialects/portal/faultTable.ts';
import { say as sayByRpc } from './dialects/rpc/faultTable.ts';
import { say as sayByScim } from './dialects/scim/faultTable.ts';
import { ROOT as SCIM_ROOT } from './dialects/scim/route.ts';
import type { FaultName } from './faults/names.ts';
import type { PathDialect } from './gateway/contract.ts';

interface Spoken {
  readonly basePath: string;
  readonly say: (name: FaultName) => PublishedError;
}

const RPC: Spoken = { basePath: '/', say: (name) => sayByRpc(name, IN_GENERAL as never) };
const SCIM: Spoken = {
  basePath: SCIM_ROOT,
  say: (name) => {
    const { status, scimType, text } = sayByScim(name, IN_GENERAL as never);
    return { status, code: scimType ?? '', message: text };
  },
};
const OAUTH: Spoken = {
  basePath: TOKEN_PATH,
  say: (name) => {
    const { status, error, text } = sayByOauth(name, IN_GENERAL as never);
    return { status, code: error, message: text };
  },
};

// Its paths lie at the root
const PORTAL: Spoken = {
  basePath: '',
  say: (name) => {
    const { status, code, text } = sayByPortal(name, IN_GENERAL as never);
    return { status, code, message: text };
  },
};

/** The published catalogue; `others` are the dialects that come and go with their rows. */
export function describeCatalog(
  documents: readonly ProductDocument[],
  others: readonly Pick<PathDialect<never>, 'name' | 'basePath' | 'say'>[],
): PublishedCatalog {
  const spoken = new Map([['scim', SCIM], ['oauth', OAUTH], ['portal', PORTAL], ...others.map(spokenBy)]);
  const sayInGeneral: SayInGeneral = (dialect, name) => (spoken.get(dialect) ?? RPC).say(name as FaultName);
  return publishCatalog(documents, (dialect) => (spoken.get(dialect) ?? RPC).basePath, sayInGeneral);
}

function spokenBy({ name, basePath, say }: Pick<PathDialect<never>, 'name' | 'basePath' | 'say'>) {
  const inGeneral = (fault: FaultName): PublishedError => {
    const { status, text } = say(fault, IN_GENERAL as never);
    return { status, code: '', message: text };
  };
  return [name, { basePath, say: inGeneral }] as const;
}
