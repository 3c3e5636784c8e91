// Where a directory's portal lies: an address names it, and the pages of the portal are under it (cloudsso 7.3).
import type { PortalDirectory } from '../../portal/person.ts';

/** First segments of paths that the gateway itself answers; a directory of such a name is reached by its identifier. */
export const TAKEN: ReadonlySet<string> = new Set([
  ...[
    'access-assignments',
    'admininterface',
    'cloud-credentials',
    'console',
    'device-authorization',
    'device-decisions',
  ],
  ...['errors', 'healthz', 'oauth', 'portal', 'readyz', 'scim', 'token'],
]);

const ADDRESS = /^\/([A-Za-z0-9-]{1,64})\/login\/?$/;

/** `/NAME`, with an identifier where the name would lead elsewhere. */
export function portalPath({ directoryId, name }: PortalDirectory): string {
  return `/${TAKEN.has(name) ? directoryId : name}`;
}

/** The name or identifier that an address ends with: `https://HOST/NAME/login`. */
export function readAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, pathname } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return ADDRESS.exec(pathname)?.[1];
}
