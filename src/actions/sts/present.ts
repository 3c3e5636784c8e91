// Domain → wire: the members and spellings of STS's answers (ram-policy 5.6, 5.7).
import type { Caller } from '../../accounts/scope.ts';
import type { AssumedRole } from '../../accounts/session.ts';

export function presentCaller({ type, accountId, id, arn, sessionName }: Caller) {
  const shared = { IdentityType: type, AccountId: accountId, Arn: arn };
  if (type === 'AssumedRoleUser') return { ...shared, PrincipalId: `${id}:${String(sessionName)}`, RoleId: id };
  return { ...shared, PrincipalId: id, UserId: id };
}

/** Role names are lower case in ARNs (ram-policy 1.3.6). */
export function presentAssumedRole({ session, keys }: AssumedRole) {
  const { accountId, roleId, roleName, sessionName, sourceIdentity, expiresAt } = session;
  return {
    AssumedRoleUser: {
      Arn: `acs:ram::${accountId}:role/${roleName.toLowerCase()}/${sessionName}`,
      AssumedRoleId: `${roleId}:${sessionName}`,
    },
    Credentials: {
      AccessKeyId: keys.accessKeyId,
      AccessKeySecret: keys.accessKeySecret,
      SecurityToken: keys.securityToken,
      Expiration: presentTime(expiresAt),
    },
    ...(sourceIdentity !== undefined && { SourceIdentity: sourceIdentity }),
  };
}

/** UTC with whole seconds. */
export function presentTime(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
