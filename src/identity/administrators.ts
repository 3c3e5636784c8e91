// Tokens that administrators sign themselves: who they prove, and until when (rsa 3.2).
import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { AdministratorRecord, AdministratorRecords, AdministratorRole } from '../directory/administrator.ts';
import { fault } from '../faults/fault.ts';
import { administratorPolicies } from './administratorPolicies.ts';
import { FreshCache } from './freshCache.ts';
import type { Principal } from './principal.ts';
import { secondsOf, takeApart, type Claims } from './signedToken.ts';

/** Actions that each role may use, as policies name them. */
export type RoleActions = Readonly<Record<AdministratorRole, readonly string[]>>;

export interface Administrators {
  /** Whom the token proves, if it was made for one of `audiences`. Throws AccessTokenInvalid, AccessTokenExpired. */
  prove(token: string, audiences: readonly string[]): Promise<Principal>;
}

// Inclusive, with the skew that the vendor grants: a client that adds an hour to a later clock reading must pass
const SKEW_SECONDS = 60;
const ACCESS_ID = /^[\w-]{1,64}$/;

interface Known {
  readonly principal: Principal;
  readonly publicKey: KeyObject;
}

export function compileAdministrators(
  records: AdministratorRecords,
  roleActions: RoleActions,
  longestSeconds: number,
  now: () => number,
): Administrators {
  const keys = new FreshCache<Known | undefined>(now, async (accessId) => {
    const record = await records.findAdministrator(accessId);
    return record && { principal: toPrincipal(record, roleActions), publicKey: createPublicKey(record.publicKey) };
  });
  return {
    async prove(token, audiences) {
      const { header, claims, signed, signature } = takeApart(token);
      const { sub } = claims;
      const isMeant = header['alg'] === 'RS256' && header['typ'] === 'JWT';
      if (!isMeant || typeof sub !== 'string' || !ACCESS_ID.test(sub)) throw invalid();
      const known = await keys.get(sub);
      if (!known) throw invalid();
      if (!verify('sha256', signed, known.publicKey, signature)) throw invalid();
      assertTimes(claims, now() / 1000, longestSeconds + SKEW_SECONDS);
      const given = [claims['aud']].flat();
      if (given.length !== 1 || !audiences.includes(String(given[0]))) throw invalid();
      return known.principal;
    },
  };
}

const invalid = () => fault('AccessTokenInvalid', {});

/** One client dates its tokens an hour ahead, so `iat` has no upper bound. */
function assertTimes(claims: Claims, now: number, latest: number): void {
  const exp = secondsOf(claims['exp']);
  const iat = secondsOf(claims['iat']);
  if (Number.isNaN(exp) || Number.isNaN(iat)) throw invalid();
  if (exp < now - SKEW_SECONDS) throw fault('AccessTokenExpired', {});
  if (exp > now + latest || exp - iat > latest || iat < now - latest) throw invalid();
}

/** The holder of a key. */
export function toPrincipal(record: AdministratorRecord, roleActions: RoleActions): Principal {
  const { accessId, accountId, directoryId, role } = record;
  return {
    type: 'Administrator',
    accountId,
    id: accessId,
    name: accessId,
    arn: `acs:rsa::${accountId}:key/${accessId}`,
    displayName: `${role} ${accessId}`,
    accessKeyId: accessId,
    administers: directoryId,
    policies: administratorPolicies(record, role, roleActions[role]),
  };
}
