// Decides whether a signature is right. Without it a caller would be whoever it says it is.
import { canonicalRequestV3, percentEncode, stringToSignV1, stringToSignV3 } from './canonical.ts';
import type { NameSpelling, Parameter } from './canonical.ts';
import { digestHex, getAlgorithmV3, matches, signV1, signV3 } from './signature.ts';
import type { Authorization, MethodV1, SigningKeys } from './signature.ts';
import { signedParameters, type Precedence } from './signedParameters.ts';

export { signedParameters, type Precedence } from './signedParameters.ts';

/** A V1 request as plain values. Parameters are decoded once; `Signature` may still be among them. */
export interface V1Request {
  readonly method: string;
  readonly query: readonly Parameter[];
  readonly form: readonly Parameter[];
  readonly signatureMethod: MethodV1;
  readonly signature: string;
  /** The path as sent, and the undecoded query and form. Not signed: only the diagnosis looks at them. */
  readonly path?: string;
  readonly rawQuery?: string;
  readonly rawForm?: string;
}

/** A V3 request as plain values. */
export interface V3Request {
  readonly method: string;
  /** As sent, still encoded. */
  readonly path: string;
  /** The URL's parameters, decoded once. */
  readonly query: readonly Parameter[];
  /** A header's value by lower-case name, empty when it was not sent. */
  readonly header: (name: string) => string;
  readonly authorization: Authorization;
  /** `digestHex` of the bytes that arrived, never what a header says about them. */
  readonly bodyHash: string;
  /** The decoded form and the undecoded query. The signature does not read them: only the diagnosis does. */
  readonly form?: readonly Parameter[];
  readonly rawQuery?: string;
}

export type V1Verdict =
  { readonly ok: true; readonly parameters: Precedence } | { readonly ok: false; readonly stringToSign: string };

export type V3Verdict =
  | { readonly ok: true; readonly names: NameSpelling; readonly stringToSign: string }
  | { readonly ok: false; readonly stringToSign: string; readonly canonicalRequest: string };

/**
 * Checks a V1 signature: body-wins first, query-wins only when the two differ. The string to sign of a refusal is the
 * body-wins one. Every occurrence of a name repeated in one place is signed, in the order sent.
 */
export function verifyV1(request: V1Request, keys: SigningKeys): V1Verdict {
  const right = (stringToSign: string) =>
    matches(signV1(request.signatureMethod, keys.v1, stringToSign), request.signature);
  const stringToSign = stringToSignV1(request.method, signedParameters(request));
  if (right(stringToSign)) return { ok: true, parameters: 'body-wins' };
  if (request.form.length > 0 && request.query.length > 0) {
    const other = stringToSignV1(request.method, signedParameters(request, 'query-wins'));
    if (other !== stringToSign && right(other)) return { ok: true, parameters: 'query-wins' };
  }
  return { ok: false, stringToSign };
}

// A raw name with one of these could pass for two parameters, for an encoded name or for another line of the request.
const ambiguousWhenRaw = /[%&=\p{Cc}]/u;

function mayHaveRawNames(query: readonly Parameter[]): boolean {
  return query.some(([name]) => percentEncode(name) !== name) && !query.some(([name]) => ambiguousWhenRaw.test(name));
}

/**
 * Checks a V3 signature with names encoded, then with raw names where that is something else and unambiguous. The texts
 * of a refusal are the encoded ones. Throws SignatureMethodInvalid for an algorithm that this build cannot compute.
 */
export function verifyV3(request: V3Request, keys: SigningKeys): V3Verdict {
  const { authorization, bodyHash: payloadHash, method, path, query, header } = request;
  const algorithm = getAlgorithmV3(authorization.algorithm);
  const signedHeaders = authorization.signedHeaders.names;
  const check = (names: NameSpelling) => {
    const canonicalRequest = canonicalRequestV3({ method, path, query, signedHeaders, header, payloadHash }, names);
    const stringToSign = stringToSignV3(algorithm, digestHex(algorithm, canonicalRequest));
    const ok = matches(signV3(algorithm, keys.v3, stringToSign), authorization.signature);
    return { ok, stringToSign, canonicalRequest };
  };
  const encoded = check('encoded');
  if (encoded.ok) return { ok: true, names: 'encoded', stringToSign: encoded.stringToSign };
  const raw = mayHaveRawNames(query) ? check('raw') : undefined;
  if (raw?.ok) return { ok: true, names: 'raw', stringToSign: raw.stringToSign };
  return { ...encoded, ok: false };
}

const alwaysSigned = ['x-acs-action', 'x-acs-version', 'x-acs-date', 'x-acs-signature-nonce'];

/**
 * Whether the signature covers every header that says what the call does, when, and for whom (sheet 5.3). Not `host`:
 * legacy Java never signs it. Legacy Java also names the SM3 digest `x-acs-content-sm3`.
 */
export function coversRequiredHeaders(authorization: Authorization, hasSecurityToken: boolean): boolean {
  const { names } = authorization.signedHeaders;
  const coversBody =
    names.includes('x-acs-content-sha256') ||
    (authorization.algorithm === 'ACS3-HMAC-SM3' && names.includes('x-acs-content-sm3'));
  return (
    coversBody &&
    alwaysSigned.every((name) => names.includes(name)) &&
    (!hasSecurityToken || names.includes('x-acs-security-token'))
  );
}
