// People of a directory who come through the sign-in portal → principals that may act for themselves alone (cloudsso 26).
import type { DirectoryPerson, PortalRecords } from '../portal/person.ts';
import { fault } from '../faults/fault.ts';
import { compilePolicy } from '../policy/compile.ts';
import { indexPolicies } from '../policy/decide.ts';
import { parsePolicy } from '../policy/document.ts';
import type { PortalTokens } from './portalTokens.ts';
import { isSameText, passwordDigest } from './portalTokens.ts';
import type { Principal } from './principal.ts';

/** How somebody proves who they are in the portal: by an approved device code, an access token or a browser session. */
export type PortalProof = 'device' | 'access' | 'session';

export interface DirectoryUsers {
  /** Whose access token that is. Throws AccessTokenInvalid, AccessTokenExpired, UserDisabled. */
  proveAccess(token: string | undefined): Promise<Principal>;
  /** Whose browser session that is. Throws AccessTokenInvalid, also after the password has changed; AccessTokenExpired, UserDisabled. */
  proveSession(token: string | undefined): Promise<Principal>;
}

/** RAM actions by what must have been shown for them. */
export type PortalActions = Readonly<Record<PortalProof, readonly string[]>>;

/** People are asked for anew with each call: who was disabled must be out at once. `now` is in milliseconds. */
export function compileDirectoryUsers(
  records: PortalRecords,
  tokens: PortalTokens,
  actions: PortalActions,
  now: () => number,
): DirectoryUsers {
  async function find({ directoryId, userId, expiresAt }: Known): Promise<DirectoryPerson> {
    if (expiresAt.getTime() <= now()) throw fault('AccessTokenExpired', {});
    const person = await records.findPerson(directoryId, userId);
    if (!person) throw fault('AccessTokenInvalid', {});
    if (!person.isEnabled) throw fault('UserDisabled', { UserId: userId });
    return person;
  }

  return {
    async proveAccess(token = '') {
      const access = tokens.access.open(token);
      if (!access) throw fault('AccessTokenInvalid', {});
      return directoryUser(await find(access), actions.access);
    },
    async proveSession(token = '') {
      const session = tokens.session.open(token);
      if (!session) throw fault('AccessTokenInvalid', {});
      const person = await find(session);
      if (!isSameText(session.passwordDigest, passwordDigest(person.passwordHash))) {
        throw fault('AccessTokenInvalid', {});
      }
      return directoryUser(person, [...actions.access, ...actions.session]);
    },
  };
}

interface Known {
  readonly directoryId: string;
  readonly userId: string;
  readonly expiresAt: Date;
}

/** The person as a caller, allowed these actions on itself and nothing else. */
export function directoryUser(person: DirectoryPerson, actions: readonly string[]): Principal {
  const { accountId, regionId, directoryId, userId, name } = person;
  const arn = `acs:cloudsso:${regionId}:${accountId}:directory/${directoryId}/user/${userId}`;
  const document = { Version: '1', Statement: [{ Effect: 'Allow', Action: actions, Resource: arn }] };
  const own = compilePolicy(parsePolicy(document, 'identity'), { name: 'DirectoryUser', type: 'System' });
  return {
    type: 'DirectoryUser',
    accountId,
    id: userId,
    name,
    arn,
    displayName: userId,
    accessKeyId: userId,
    administers: directoryId,
    policies: { identity: indexPolicies([own]) },
  };
}
