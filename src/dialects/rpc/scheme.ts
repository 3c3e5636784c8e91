// Which signature scheme a request speaks (rpc-protocol 1). Guessing wrong would answer with the wrong missing parameter.

export type Scheme = 'V1' | 'V3' | 'bearer' | 'anonymous';

/** `raw` is query and form merged; headers as Node gives them, lower-case names. */
export function schemeOf(headers: NodeJS.Dict<string | string[]>, raw: ReadonlyMap<string, string>): Scheme {
  const authorization = headers['authorization'];
  if (typeof authorization === 'string' && /^ACS\d+-/.test(authorization)) return 'V3';
  const bearer = raw.get('SignatureType') ?? headers['x-acs-signature-type'];
  if (typeof bearer === 'string' && bearer.toUpperCase() === 'BEARERTOKEN') return 'bearer';
  if (raw.has('Signature') || raw.has('AccessKeyId')) return 'V1';
  return 'anonymous';
}
