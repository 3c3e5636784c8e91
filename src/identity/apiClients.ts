// OAuth clients: the assertions that prove them where they ask for a token, and the tokens that they call with (rsa 4).
import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { ApiClientRecord, ApiClientRecords } from '../directory/apiClient.ts';
import { fault } from '../faults/fault.ts';
import { compileAccessSeal } from './accessToken.ts';
import { administratorPolicies, writeAdministratorPolicies, type WrittenPolicy } from './administratorPolicies.ts';
import { FreshCache } from './freshCache.ts';
import type { Keyring } from './keyring.ts';
import { nonceDigest } from './nonce.ts';
import type { Principal } from './principal.ts';
import { secondsOf, takeApart, type Claims } from './signedToken.ts';

/** Actions that each permission allows, as policies name them. */
export type PermissionActions = Readonly<Record<string, readonly string[]>>;

export interface Assertion {
  readonly token: string;
  /** As the request says beside the assertion, if it does. */
  readonly clientId: string | undefined;
  /** URLs of which it must name one. */
  readonly audiences: readonly string[];
}

/** Who asks for a token, allowed to do nothing else, and the one use of the assertion. */
export interface Proven {
  readonly principal: Principal;
  readonly nonce: { readonly text: string; readonly digest: string; readonly expiresAt: Date };
  readonly proof: string;
}

export interface ApiClients {
  /** Throws ClientAssertionInvalid. */
  proveAssertion(assertion: Assertion): Promise<Proven>;
  /** Whom an access token was given to, with what it is for. Throws AccessTokenInvalid, AccessTokenExpired. */
  proveAccess(token: string): Promise<Principal>;
}

export const REQUEST_TOKEN = 'oauth:RequestToken';

const SKEW_SECONDS = 60;
// Known clients say one to five minutes; what is remembered of each use ends with the assertion
const LONGEST_SECONDS = 3600;
const LONGEST_JTI = 256;
const CLIENT_ID = /^[\w-]{1,64}$/;
// More sets of scopes than a client has uses for
const MOST_SETS = 64;
// The name of the policy that permissions become
const GRANT = 'permissions';

interface Known {
  readonly record: ApiClientRecord;
  readonly publicKey: KeyObject;
  /** By permissions, joined. */
  readonly principals: LRUCache<string, Principal>;
}

export function compileApiClients(
  records: ApiClientRecords,
  keyring: Keyring,
  actions: PermissionActions,
  now: () => number,
): ApiClients {
  const accessSeal = compileAccessSeal(keyring);
  const clients = new FreshCache<Known | undefined>(now, async (clientId) => {
    const record = await records.findApiClient(clientId);
    if (!record) return undefined;
    return { record, publicKey: createPublicKey(record.publicKey), principals: new LRUCache({ max: MOST_SETS }) };
  });

  return {
    async proveAssertion({ token, clientId, audiences }) {
      const { header, claims, signed, signature } = takeApart(token);
      const { iss, sub, jti } = claims;
      if (typeof sub !== 'string' || iss !== sub) throw invalid('iss and sub must both be the client id');
      if (clientId !== undefined && clientId !== sub) throw invalid('client_id is not the subject of the assertion');
      const known = CLIENT_ID.test(sub) ? await clients.get(sub) : undefined;
      // Which of the two is wrong is nobody's business who cannot sign
      if (!known || !isSigned(known, header, signed, signature)) {
        throw invalid('the client is not known, or did not sign it');
      }
      const expiresAt = assertTimes(claims, now() / 1000);
      const given = [claims['aud']].flat();
      if (!given.some((one) => typeof one === 'string' && audiences.includes(one))) {
        throw invalid(`aud must be ${audiences[0] ?? 'the token endpoint'}`);
      }
      if (typeof jti !== 'string' || jti === '' || jti.length > LONGEST_JTI) throw invalid('jti is missing');
      const policies = administratorPolicies({ ...known.record, policyDocument: undefined }, 'token', [REQUEST_TOKEN]);
      const nonce = { text: jti, digest: nonceDigest(sub, jti), expiresAt };
      return { principal: toPrincipal(known.record, policies), nonce, proof: `JWT ${String(header['alg'])}` };
    },

    async proveAccess(token) {
      const access = accessSeal.open(token);
      if (!access) throw fault('AccessTokenInvalid', {});
      if (access.expiresAt.getTime() <= now()) throw fault('AccessTokenExpired', {});
      const known = await clients.get(access.clientId);
      if (!known) throw fault('AccessTokenInvalid', {});
      const key = access.permissions.join(' ');
      let principal = known.principals.get(key);
      if (!principal) {
        const { record } = known;
        const granted = access.permissions.filter((one) => record.permissions.includes(one));
        principal = grantedPrincipal(record, granted, actions);
        known.principals.set(key, principal);
      }
      return principal;
    },
  };
}

/** Who calls with a token that has these permissions, all of which must be the client's. */
export function grantedPrincipal(
  record: ApiClientRecord,
  permissions: readonly string[],
  actions: PermissionActions,
): Principal {
  return toPrincipal(record, administratorPolicies(record, GRANT, grantedActions(permissions, actions)));
}

/** The same, as its policies are written. */
export function writeGrantedPolicies(record: ApiClientRecord, actions: PermissionActions): readonly WrittenPolicy[] {
  return writeAdministratorPolicies(record, GRANT, grantedActions(record.permissions, actions));
}

function grantedActions(permissions: readonly string[], actions: PermissionActions): readonly string[] {
  return permissions.flatMap((permission) => actions[permission] ?? []);
}

const invalid = (Reason: string) => fault('ClientAssertionInvalid', { Reason });

/** The key decides the algorithm, never the token. */
function isSigned({ record, publicKey }: Known, { alg, kid }: Claims, signed: Buffer, signature: Buffer): boolean {
  if (kid !== undefined && kid !== record.keyId) return false;
  if (record.keyType === 'RSA') return alg === 'RS256' && verify('sha256', signed, publicKey, signature);
  return alg === 'ES256' && verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature);
}

/** Until when its use must be remembered. */
function assertTimes({ exp, iat, nbf }: Claims, now: number): Date {
  const end = secondsOf(exp);
  if (Number.isNaN(end)) throw invalid('exp is missing');
  if (end < now - SKEW_SECONDS) throw invalid('it has expired');
  if (end > now + LONGEST_SECONDS + SKEW_SECONDS) throw invalid('exp is more than an hour away');
  const isEarly = [iat, nbf].some((claim) => claim !== undefined && !(secondsOf(claim) <= now + SKEW_SECONDS));
  if (isEarly) throw invalid('iat or nbf lies in the future');
  return new Date((end + SKEW_SECONDS + 1) * 1000);
}

function toPrincipal(record: ApiClientRecord, policies: Principal['policies']): Principal {
  const { accountId, clientId, directoryId } = record;
  return {
    type: 'Administrator',
    accountId,
    id: clientId,
    name: clientId,
    arn: `acs:rsa::${accountId}:client/${clientId}`,
    displayName: `ApiClient ${clientId}`,
    accessKeyId: clientId,
    administers: directoryId,
    policies,
  };
}
