// An ID token held against its provider's keys. The one file that knows the library.
import type { JSONWebKeySet, JWTPayload } from 'jose';
import type { IdTokenAssertion, OidcProvider } from '../../accounts/provider.ts';
import { fault } from '../../faults/fault.ts';
import type { KeySet, KeySets } from './keySets.ts';

// Public keys alone: a token must never choose a scheme that everybody could sign
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const TOLERANCE_SECONDS = 60;
const REQUIRED = ['iss', 'sub', 'aud', 'exp', 'iat'];

/**
 * What the token says, once signature, issuer, audience and times hold.
 * Throws IdTokenInvalid, IdTokenExpired, ProviderKeysMissing.
 */
export async function verifyIdToken(
  token: string,
  provider: OidcProvider,
  keySets: KeySets,
  now: Date,
): Promise<IdTokenAssertion> {
  // Loaded when first needed: few gateways ever are asked
  const { createLocalJWKSet, errors, jwtVerify } = await import('jose');

  const holdAgainst = async (keySet: KeySet): Promise<JWTPayload> => {
    const { payload } = await jwtVerify(token, createLocalJWKSet(keySet as JSONWebKeySet), {
      algorithms: ALGORITHMS,
      issuer: provider.issuerUrl,
      audience: [...provider.clientIds],
      clockTolerance: TOLERANCE_SECONDS,
      currentDate: now,
      requiredClaims: REQUIRED,
    });
    return payload;
  };

  async function verify(): Promise<JWTPayload> {
    try {
      return await holdAgainst(await available(() => keySets.get(provider)));
    } catch (cause) {
      if (!(cause instanceof errors.JWKSNoMatchingKey)) throw cause;
      // The provider may have changed its keys
      const renewed = await available(() => keySets.renew(provider));
      if (!renewed) throw cause;
      return holdAgainst(renewed);
    }
  }

  try {
    return readClaims(await verify(), now);
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) throw fault('IdTokenExpired', {}, cause);
    // Its message names the claim or the key, never the token
    if (cause instanceof errors.JOSEError) throw fault('IdTokenInvalid', { Reason: cause.message }, cause);
    throw cause;
  }
}

async function available<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw fault('ProviderKeysMissing', {}, cause);
  }
}

function readClaims({ iss = '', sub, aud = [], exp = 0, iat = 0 }: JWTPayload, now: Date): IdTokenAssertion {
  if (typeof sub !== 'string' || sub === '') throw fault('IdTokenInvalid', { Reason: 'it names no subject' });
  // jose looks at iat only together with a greatest age
  if (iat * 1000 > now.getTime() + TOLERANCE_SECONDS * 1000) {
    throw fault('IdTokenInvalid', { Reason: 'it was issued in the future' });
  }
  return {
    kind: 'oidc',
    subject: sub,
    issuer: iss,
    audiences: [aud].flat(),
    issuedAt: new Date(iat * 1000),
    expiresAt: new Date(exp * 1000),
  };
}
