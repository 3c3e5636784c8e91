// Access key id → proven-able credential, from a bounded cache: a warm call asks the database nothing about its caller.
import { createSecretKey, type KeyObject } from 'node:crypto';
import type { AccessKeyRecord, CredentialRecords } from '../accounts/credential.ts';
import { fault } from '../faults/fault.ts';
import { FreshCache } from './freshCache.ts';
import type { Keyring } from './keyring.ts';
import { accountPrincipal, rolePrincipal, sessionPrincipal, userPrincipal, type RolePrincipal } from './principals.ts';
import type { Principal } from './principal.ts';
import { openSession } from './sessionToken.ts';

export interface Credential {
  readonly principal: Principal;
  /** The AccessKey secret. */
  readonly secret: KeyObject;
  /**
   * Told of a call whose signature proved good; writes the time at most once while the credential is fresh, behind the
   * call's back. Absent for a temporary key, of which there is no record.
   */
  readonly noteUse?: () => void;
}

export interface Credentials {
  /**
   * The credential of a key, with the SecurityToken if the call carried one.
   * Throws AccessKeyNotFound, AccessKeyInactive and the SecurityToken faults (ram-policy 3.6).
   */
  get(accessKeyId: string, securityToken: string | undefined): Promise<Credential>;
}

/** What an AccessKey secret is sealed for; bound to its key id, so that rows cannot be swapped. */
export function secretPurpose(accessKeyId: string): string {
  return `access-key-secret:${accessKeyId}`;
}

// No key is longer, so nothing longer is worth a place in the cache: ten thousand made-up ids could fill the memory
const LONGEST_ID = 128;

interface Known {
  readonly status: AccessKeyRecord['status'];
  readonly credential: Credential;
}

export function compileCredentials(records: CredentialRecords, keyring: Keyring, now: () => number): Credentials {
  const keys = new FreshCache<Known | undefined>(now, async (accessKeyId) => {
    const record = await records.findAccessKey(accessKeyId);
    return record && know(record, keyring, noteOnce(accessKeyId));
  });
  const roles = new FreshCache<RolePrincipal | undefined>(now, async (key) => {
    const [accountId = '', roleName = ''] = key.split('\0');
    const role = await records.findRole(accountId, roleName);
    return role && rolePrincipal(accountId, role);
  });

  function noteOnce(accessKeyId: string): () => void {
    let isNoted = false;
    return () => {
      if (isNoted) return;
      isNoted = true;
      // A use that cannot be written is forgotten: no call fails for it
      records.noteUse(accessKeyId, new Date(now())).catch(() => undefined);
    };
  }

  async function getTemporary(accessKeyId: string, token: string): Promise<Credential> {
    const session = openSession(token, keyring);
    if (!session) throw fault('SecurityTokenMalformed', {});
    if (session.accessKeyId !== accessKeyId) throw fault('SecurityTokenMismatch', {});
    if (session.expiresAt * 1000 <= now()) throw fault('SecurityTokenExpired', {});
    const role = await roles.get(`${session.accountId}\0${session.roleName}`);
    // A deleted role takes its sessions along (ram-policy 3.6), also when another one has its name now
    if (!role || role.id !== session.roleId) throw fault('AccessKeyNotFound', { AccessKeyId: accessKeyId });
    const secret = createSecretKey(Buffer.from(session.accessKeySecret));
    return { principal: sessionPrincipal(role, session), secret };
  }

  return {
    async get(accessKeyId, securityToken) {
      const isTemporary = accessKeyId.startsWith('STS.');
      if (isTemporary && !securityToken) throw fault('SecurityTokenMissing', {});
      if (isTemporary && securityToken) return getTemporary(accessKeyId, securityToken);
      if (securityToken) throw fault('SecurityTokenMismatch', {});
      const known = accessKeyId.length > LONGEST_ID ? undefined : await keys.get(accessKeyId);
      if (!known) throw fault('AccessKeyNotFound', { AccessKeyId: accessKeyId });
      if (known.status !== 'Active') throw fault('AccessKeyInactive', { AccessKeyId: accessKeyId });
      return known.credential;
    },
  };
}

function know(record: AccessKeyRecord, keyring: Keyring, noteUse: () => void): Known {
  const { accessKeyId, owner } = record;
  const secret = keyring.open(record.sealedSecret, secretPurpose(accessKeyId));
  if (!secret) {
    throw new Error(`the secret of ${accessKeyId} was sealed under a key that is not in PAIFANG_SECRET_KEY`);
  }
  const principal = owner.type === 'Account' ? accountPrincipal(record) : userPrincipal(record, owner);
  return { status: record.status, credential: { principal, secret: createSecretKey(secret), noteUse } };
}
