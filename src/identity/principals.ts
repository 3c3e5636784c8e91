// Records of the accounts room → principals with compiled policies.
import type { AccessKeyRecord, AttachedPolicy, KeyOwner, RoleRecord } from '../accounts/credential.ts';
import { compilePolicy, type Policy } from '../policy/compile.ts';
import { indexPolicies, type PolicySet } from '../policy/decide.ts';
import { parsePolicy } from '../policy/document.ts';
import { findSystemPolicy } from '../policy/systemPolicies.ts';
import type { Principal } from './principal.ts';
import type { Session } from './sessionToken.ts';

type UserOwner = Extract<KeyOwner, { type: 'RAMUser' }>;

export interface RolePrincipal {
  readonly accountId: string;
  readonly actsFor?: string;
  readonly id: string;
  readonly name: string;
  readonly policies: PolicySet;
}

/** The account itself: no policies, owner of everything in it (ram-policy 3.1). */
export function accountPrincipal(record: AccessKeyRecord): Principal {
  const { accountId, accessKeyId } = record;
  return {
    type: 'Account',
    accountId,
    ...standing(record),
    id: accountId,
    name: '',
    arn: `acs:ram::${accountId}:root`,
    displayName: accountId,
    accessKeyId,
    policies: { identity: indexPolicies([]) },
  };
}

export function userPrincipal(record: AccessKeyRecord, owner: UserOwner): Principal {
  const { accountId, accessKeyId } = record;
  return {
    type: 'RAMUser',
    accountId,
    ...standing(record),
    id: owner.id,
    name: owner.name,
    arn: `acs:ram::${accountId}:user/${owner.name}`,
    displayName: owner.id,
    accessKeyId,
    policies: { identity: indexPolicies(owner.policies.map(compileAttached)) },
  };
}

export function rolePrincipal(accountId: string, role: RoleRecord): RolePrincipal {
  const policies = { identity: indexPolicies(role.policies.map(compileAttached)) };
  return { accountId, ...standing(role), id: role.id, name: role.name, policies };
}

/** The role's policies cut by the session's own (ram-policy 3.3). Role names are lower case in ARNs (1.3.6). */
export function sessionPrincipal(role: RolePrincipal, session: Session): Principal {
  const own = session.policy;
  const sessionPolicies =
    own === undefined
      ? {}
      : { session: indexPolicies([compilePolicy(parsePolicy(own, 'identity'), { name: 'session', type: 'Inline' })]) };
  return {
    type: 'AssumedRoleUser',
    accountId: role.accountId,
    ...standing(role),
    id: role.id,
    name: role.name,
    arn: `acs:ram::${role.accountId}:role/${role.name.toLowerCase()}/${session.sessionName}`,
    displayName: `${role.name}:${session.sessionName}`,
    accessKeyId: session.accessKeyId,
    sessionName: session.sessionName,
    ...(session.sourceIdentity !== undefined && { sourceIdentity: session.sourceIdentity }),
    policies: { ...role.policies, ...sessionPolicies },
  };
}

/** Who would call, were it the root, a RAM user or a session of a role with these policies: for asking what they may. */
export function imaginedPrincipal(
  accountId: string,
  who: { readonly kind: 'root' | 'user' | 'role'; readonly name: string },
  policies: readonly AttachedPolicy[],
): Principal {
  const { name } = who;
  const key: AccessKeyRecord = {
    accessKeyId: '',
    accountId,
    status: 'Active',
    sealedSecret: '',
    owner: { type: 'Account' },
  };
  if (who.kind === 'root') return accountPrincipal(key);
  if (who.kind === 'user') return userPrincipal(key, { type: 'RAMUser', id: '', name, policies });
  const role = rolePrincipal(accountId, { id: '', name, policies });
  const session = {
    accessKeyId: '',
    accessKeySecret: '',
    roleId: '',
    roleName: name,
    sessionName: 'session',
    expiresAt: 0,
  };
  return sessionPrincipal(role, { accountId, ...session });
}

function standing({ actsFor }: { readonly actsFor?: string }) {
  return actsFor === undefined ? {} : { actsFor };
}

function compileAttached(policy: AttachedPolicy): Policy {
  const { name, type, attachedTo } = policy;
  const at = attachedTo === undefined ? {} : { attachedTo };
  if (type === 'Custom') {
    return compilePolicy(parsePolicy(policy.document, 'identity'), { name, type, version: policy.version, ...at });
  }
  const system = findSystemPolicy(name);
  // Fail closed: leaving an unknown policy out could leave a Deny out
  if (!system) throw new Error(`the attached system policy ${name} is not built in`);
  return compilePolicy(parsePolicy(system.document, 'identity'), { name, type, version: system.version, ...at });
}
