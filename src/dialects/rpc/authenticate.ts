// Signature → Principal. The order of refusals is rpc-protocol 12; freshness comes after the signature (design: order is law).
import type { KeyObject } from 'node:crypto';
import { fault } from '../../faults/fault.ts';
import type { Authenticated } from '../../gateway/contract.ts';
import type { Credentials } from '../../identity/credentials.ts';
import { assertFresh, parseTimestamp, rememberUntil } from '../../identity/freshness.ts';
import { nonceDigest } from '../../identity/nonce.ts';
import type { RpcCall, Wire } from './call.ts';
import { diagnose } from './diagnose.ts';
import { mergeParameters } from './parameters.ts';
import { compileRation } from '../../gateway/ration.ts';
import { digestHex, getMethodV1, parseAuthorization, signingKeys, type SigningKeys } from './signature.ts';
import { coversRequiredHeaders, verifyV1, verifyV3, type V1Request, type V3Request } from './verify.ts';

/** What a call says about its signer, before and after the secret is known. */
interface Claim {
  readonly accessKeyId: string;
  readonly securityToken: string | undefined;
  readonly timestamp: Date;
  readonly nonce: string;
  /** The algorithm of the signature. */
  readonly proof: string;
  /** Throws unless the signature was made with this secret. */
  readonly prove: (secret: KeyObject) => void;
}

// Diagnosing costs a thousand times what refusing does; whoever knows an AccessKey id must not buy it without end
const DIAGNOSES_PER_SECOND = 25;

/** Proves who signed a call. Throws the identity faults; nothing about a secret ever leaves this function. */
export function compileAuthenticator(
  credentials: Credentials,
  now: () => Date,
): (call: RpcCall) => Promise<Authenticated> {
  const ration = compileRation(DIAGNOSES_PER_SECOND, () => now().getTime());
  return async (call) => {
    const { accessKeyId, securityToken, timestamp, nonce, proof, prove } = claimOf(call, ration);
    const { principal, secret, noteUse } = await credentials.get(accessKeyId, securityToken);
    prove(secret);
    assertFresh(timestamp, now());
    noteUse?.();
    const digest = nonceDigest(principal.accessKeyId, nonce);
    return { principal, proof, nonce: { text: nonce, digest, expiresAt: rememberUntil(timestamp) } };
  };
}

type Ration = ReturnType<typeof compileRation>;

function claimOf(call: RpcCall, ration: Ration): Claim {
  const { wire } = call;
  switch (wire.scheme) {
    case 'V3':
      return claimV3(wire, ration);
    case 'V1':
      return claimV1(call, ration);
    case 'bearer':
      throw fault('CommonParameterInvalid', { Name: 'SignatureType', Reason: 'bearer tokens are not accepted here' });
    case 'anonymous':
      throw fault('ParameterMissing', { Name: 'AccessKeyId' });
  }
}

function claimV1(call: RpcCall, ration: Ration): Claim {
  const { wire } = call;
  const need = (name: string): string => {
    const value = wire.merged.get(name);
    if (value === undefined || value === '') throw fault('ParameterMissing', { Name: name });
    return value;
  };
  const accessKeyId = need('AccessKeyId');
  const signature = need('Signature');
  const methodWord = need('SignatureMethod');
  const version = need('SignatureVersion');
  const nonce = need('SignatureNonce');
  const timestampText = need('Timestamp');
  // Only now, with everything there, whether it is any good
  const signatureMethod = getMethodV1(methodWord);
  if (version !== '1.0') {
    throw fault('CommonParameterInvalid', { Name: 'SignatureVersion', Reason: 'the only version is 1.0' });
  }
  const timestamp = parseTimestamp(timestampText);
  const prove = (secret: KeyObject): void => {
    const { method, path, query, form, rawQuery, rawForm } = wire;
    const request: V1Request = { method, path, query, form, rawQuery, rawForm, signatureMethod, signature };
    const keys = keysOf(secret);
    const verdict = verifyV1(request, keys);
    if (!verdict.ok) {
      const Diagnosis = ration(() => diagnose(request, keys));
      throw fault('SignatureMismatch', { StringToSign: verdict.stringToSign, ...(Diagnosis && { Diagnosis }) });
    }
    if (verdict.parameters === 'query-wins') rereadQueryFirst(call);
  };
  const securityToken = wire.merged.get('SecurityToken');
  return { accessKeyId, securityToken, timestamp, nonce, proof: signatureMethod, prove };
}

const DECIDED_BY_NOW = ['Action', 'Version', 'AccessKeyId', 'SecurityToken', 'Timestamp', 'SignatureNonce', 'Format'];

/**
 * Java signs the query's value of a name that the form repeats (rpc-protocol 3.3): what was signed is what counts. What the
 * form said instead was read already for the names that find and date the call, so there it must not have differed: else
 * a recorded query could be replayed under a new nonce in an unsigned form.
 */
function rereadQueryFirst(call: RpcCall): void {
  const signed = mergeParameters(call.wire.query, call.wire.form, 'query-wins');
  for (const name of DECIDED_BY_NOW) {
    if (signed.get(name) !== call.wire.merged.get(name)) {
      throw fault('CommonParameterInvalid', { Name: name, Reason: 'query and form body give different values' });
    }
  }
  call.parameters = call.decode(signed);
}

function claimV3(wire: Wire, ration: Ration): Claim {
  const authorization = parseAuthorization(wire.header('authorization'));
  if (!authorization) throw fault('SignatureIncomplete', { StringToSign: '' });
  const need = (name: string, parameter: string): string => {
    const value = wire.header(name);
    if (value === '') throw fault('ParameterMissing', { Name: parameter });
    return value;
  };
  const nonce = need('x-acs-signature-nonce', 'SignatureNonce');
  const timestampText = need('x-acs-date', 'Timestamp');
  const bodyHash = digestHex(authorization.algorithm, wire.body);
  const timestamp = parseTimestamp(timestampText);
  const token = wire.header('x-acs-security-token');
  const prove = (secret: KeyObject): void => {
    const { method, path, query, form, rawQuery, header } = wire;
    const request: V3Request = { method, path, query, form, rawQuery, header, authorization, bodyHash };
    const keys = keysOf(secret);
    const verdict = verifyV3(request, keys);
    if (!verdict.ok) {
      const Diagnosis = ration(() => diagnose(request, keys));
      throw fault('SignatureMismatch', {
        StringToSign: verdict.stringToSign,
        CanonicalRequest: verdict.canonicalRequest,
        ...(Diagnosis && { Diagnosis }),
      });
    }
    if (!coversRequiredHeaders(authorization, token !== '')) {
      throw fault('SignatureIncomplete', { StringToSign: verdict.stringToSign });
    }
  };
  const securityToken = token === '' ? undefined : token;
  const { credential: accessKeyId, algorithm: proof } = authorization;
  return { accessKeyId, securityToken, timestamp, nonce, proof, prove };
}

const derived = new WeakMap<KeyObject, SigningKeys>();

/** Both HMAC keys of a secret, derived once per cached credential. */
function keysOf(secret: KeyObject): SigningKeys {
  let keys = derived.get(secret);
  if (!keys) {
    keys = signingKeys(secret.export().toString('utf8'));
    derived.set(secret, keys);
  }
  return keys;
}
