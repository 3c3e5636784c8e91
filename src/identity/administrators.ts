// Tokens that administrators sign themselves: who they prove, and until when (rsa 3.2).
import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { AdministratorRecord, AdministratorRecords, AdministratorRole } from '../directory/administrator.ts';
import { fault } from '../faults/fault.ts';
import { compilePolicy } from '../policy/compile.ts';
import { indexPolicies, type PolicySet } from '../policy/decide.ts';
import { parsePolicy } from '../policy/document.ts';
import { FreshCache } from './freshCache.ts';
import type { Principal } from './principal.ts';

/** Actions that each role may use, as policies name them. */
export type RoleActions = Readonly<Record<AdministratorRole, readonly string[]>>;

export interface Administrators {
  /** Whom the token proves, if it was made for one of `audiences`. Throws AccessTokenInvalid, AccessTokenExpired. */
  prove(token: string, audiences: readonly string[]): Promise<Principal>;
}

// Inclusive, with the skew that the vendor grants: a client that adds an hour to a later clock reading must pass
const SKEW_SECONDS = 60;
const LONGEST_SECONDS = 3600;
const LONGEST_TOKEN = 4096;
const TOKEN = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;
const ACCESS_ID = /^[\w-]{1,64}$/;

interface Known {
  readonly principal: Principal;
  readonly publicKey: KeyObject;
}

export function compileAdministrators(
  records: AdministratorRecords,
  roleActions: RoleActions,
  now: () => number,
): Administrators {
  const keys = new FreshCache<Known | undefined>(now, async (accessId) => {
    const record = await records.findAdministrator(accessId);
    return record && { principal: toPrincipal(record, roleActions), publicKey: createPublicKey(record.publicKey) };
  });
  return {
    async prove(token, audiences) {
      const [, head = '', payload = '', signature = ''] = (token.length <= LONGEST_TOKEN && TOKEN.exec(token)) || [];
      const { alg, typ } = readPart(head);
      const claims = readPart(payload);
      const { sub } = claims;
      if (alg !== 'RS256' || typ !== 'JWT' || typeof sub !== 'string' || !ACCESS_ID.test(sub)) throw invalid();
      const known = await keys.get(sub);
      if (!known) throw invalid();
      const signed = Buffer.from(`${head}.${payload}`);
      if (!verify('sha256', signed, known.publicKey, Buffer.from(signature, 'base64url'))) throw invalid();
      assertTimes(claims, now() / 1000);
      const given = [claims['aud']].flat();
      if (given.length !== 1 || !audiences.includes(String(given[0]))) throw invalid();
      return known.principal;
    },
  };
}

type Claims = Readonly<Record<string, unknown>>;

function readPart(part: string): Claims {
  try {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as unknown;
    return typeof value === 'object' && value !== null ? (value as Claims) : {};
  } catch {
    return {};
  }
}

const invalid = () => fault('AccessTokenInvalid', {});

/** Whole, fractional and quoted seconds occur; one client dates its tokens an hour ahead, so `iat` has no upper bound. */
function assertTimes(claims: Claims, now: number): void {
  const exp = secondsOf(claims['exp']);
  const iat = secondsOf(claims['iat']);
  if (exp < now - SKEW_SECONDS) throw fault('AccessTokenExpired', {});
  const latest = LONGEST_SECONDS + SKEW_SECONDS;
  if (exp > now + latest || exp - iat > latest || iat < now - latest) throw invalid();
}

function secondsOf(claim: unknown): number {
  const seconds = typeof claim === 'number' || (typeof claim === 'string' && claim !== '') ? Number(claim) : Number.NaN;
  if (!Number.isFinite(seconds)) throw invalid();
  return seconds;
}

function toPrincipal(record: AdministratorRecord, roleActions: RoleActions): Principal {
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
    policies: policiesOf(record, roleActions[role]),
  };
}

/** The role is an identity policy on the one directory; the key's own policy cuts it as a session policy would. */
function policiesOf(
  { accountId, directoryId, role, policyDocument }: AdministratorRecord,
  Action: readonly string[],
): PolicySet {
  const Resource = `acs:rsa:*:${accountId}:directory/${directoryId}/*`;
  const document = { Version: '1', Statement: [{ Effect: 'Allow', Action, Resource }] };
  const identity = indexPolicies([compilePolicy(parsePolicy(document, 'identity'), { name: role, type: 'System' })]);
  if (policyDocument === undefined) return { identity };
  const own = compilePolicy(parsePolicy(policyDocument, 'identity'), { name: 'key', type: 'Inline' });
  return { identity, session: indexPolicies([own]) };
}
