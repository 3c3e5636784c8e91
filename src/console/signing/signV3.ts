// A signed V3 request, put together from the texts that the server itself verifies with.
import { canonicalQuery, canonicalRequestV3, stringToSignV3, type Parameter } from '../../dialects/rpc/canonical.ts';
import type { AccessKey } from './accessKey.ts';
import { digestHex, toHex } from './digest.ts';

export interface RpcRequest {
  readonly action: string;
  readonly version: string;
  readonly parameters: readonly Parameter[];
  /** What the browser will put into the Host header: `location.host`. */
  readonly host: string;
}

export interface Stamp {
  readonly now: Date;
  readonly nonce: string;
}

/** What fetch needs; the browser adds Host itself. */
export interface Prepared {
  readonly method: string;
  /** Seen from the origin. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const ALGORITHM = 'ACS3-HMAC-SHA256';
const FORM = 'application/x-www-form-urlencoded';

/** Parameters travel in the body, where no log of URLs finds them. */
export async function signV3(
  { action, version, parameters, host }: RpcRequest,
  key: AccessKey,
  { now, nonce }: Stamp,
): Promise<Prepared> {
  const body = canonicalQuery(parameters);
  const payloadHash = digestHex(body);
  const signed: Record<string, string> = {
    'content-type': FORM,
    host,
    'x-acs-action': action,
    'x-acs-content-sha256': payloadHash,
    'x-acs-date': `${now.toISOString().slice(0, 19)}Z`,
    'x-acs-signature-nonce': nonce,
    'x-acs-version': version,
    ...(key.securityToken !== undefined && { 'x-acs-security-token': key.securityToken }),
  };
  const signedHeaders = Object.keys(signed).sort();
  const canonical = canonicalRequestV3({
    method: 'POST',
    path: '/',
    query: [],
    signedHeaders,
    header: (name) => signed[name] ?? '',
    payloadHash,
  });
  const signature = toHex(await key.sign(ALGORITHM, stringToSignV3(ALGORITHM, digestHex(canonical))));
  const { host: _host, ...headers } = signed;
  const authorization = `${ALGORITHM} Credential=${key.accessKeyId},SignedHeaders=${signedHeaders.join(';')},Signature=${signature}`;
  return { method: 'POST', path: '/', headers: { ...headers, accept: 'application/json', authorization }, body };
}

/** 128 random bits in hex; `randomUUID` is missing where the page is not in a secure context. */
export function mintNonce(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}
