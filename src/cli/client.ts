// A signed client of a running gateway (ACS3). Administrative commands have no other way in.
import { createHash, randomUUID } from 'node:crypto';
import type { ClientConfig } from '../config.ts';
import { canonicalRequestV3, percentEncode, stringToSignV3, type Parameter } from '../dialects/rpc/canonical.ts';
import { signingKeys, signV3 } from '../dialects/rpc/signature.ts';

/** An answer that was not 200, in the gateway's words. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, message: string, requestId: string) {
    super(`${code}: ${message} (RequestId ${requestId})`);
    this.code = code;
  }
}

export interface Client {
  /** Calls an action with flat parameters. Throws Refused, and Error when no gateway answers. */
  call<R>(action: string, parameters?: Readonly<Record<string, string>>): Promise<R>;
}

const ALGORITHM = 'ACS3-HMAC-SHA256';
const EMPTY_BODY = createHash('sha256').digest('hex');

/** A client for one product version at `endpoint` (`http://host:port`). */
export function openClient(
  endpoint: string,
  version: string,
  config: ClientConfig,
  now: () => Date = () => new Date(),
): Client {
  const { host, origin } = new URL(endpoint);
  const keys = signingKeys(config.accessKeySecret);

  function signed(action: string, query: readonly Parameter[]): Record<string, string> {
    const headers: Record<string, string> = {
      host,
      'x-acs-action': action,
      'x-acs-version': version,
      'x-acs-date': `${now().toISOString().slice(0, 19)}Z`,
      'x-acs-signature-nonce': randomUUID(),
      'x-acs-content-sha256': EMPTY_BODY,
      ...(config.securityToken !== undefined && { 'x-acs-security-token': config.securityToken }),
    };
    const signedHeaders = Object.keys(headers).sort();
    const header = (name: string): string => headers[name] ?? '';
    const request = { method: 'POST', path: '/', query, signedHeaders, header, payloadHash: EMPTY_BODY };
    const hash = createHash('sha256').update(canonicalRequestV3(request)).digest('hex');
    const signature = signV3(ALGORITHM, keys.v3, stringToSignV3(ALGORITHM, hash));
    const credential = `Credential=${config.accessKeyId},SignedHeaders=${signedHeaders.join(';')}`;
    return { ...headers, authorization: `${ALGORITHM} ${credential},Signature=${signature}` };
  }

  return {
    async call<R>(action: string, parameters: Readonly<Record<string, string>> = {}) {
      const query = Object.entries(parameters);
      const search = query.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
      const response = await fetch(`${origin}/?${search}`, { method: 'POST', headers: signed(action, query) }).catch(
        (cause: Error) => {
          // fetch keeps the reason to itself
          throw new Error(`no answer from ${origin}: ${String((cause.cause as Error | undefined)?.message)}`, {
            cause,
          });
        },
      );
      const body = (await response.json().catch((cause: unknown) => {
        throw new Error(`what answers at ${origin} is not a gateway: its answer is not JSON`, { cause });
      })) as R & { Code?: string; Message?: string; RequestId: string };
      if (!response.ok) throw new Refused(body.Code ?? '', body.Message ?? '', body.RequestId);
      return body;
    },
  };
}
