// Domain → wire: the members and spellings of STS's answers (ram-policy 5.6, 5.7).
import type { IdTokenAssertion, SamlAssertion } from '../../accounts/provider.ts';
import type { Caller } from '../../accounts/scope.ts';
import type { AssumedRole } from '../../accounts/session.ts';

export function presentCaller({ type, accountId, id, arn, sessionName }: Caller) {
  // Whoever has no AccessKey never asks this: it takes on a role, or speaks another dialect
  if (type === 'Federated' || type === 'Administrator' || type === 'Synchronizer' || type === 'DirectoryUser')
    throw new Error('the caller has no identity of its own');
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

export function presentIdToken({ subject, issuer, audiences, issuedAt, expiresAt }: IdTokenAssertion) {
  return {
    Subject: subject,
    Issuer: issuer,
    ClientIds: audiences.join(','),
    IssuanceTime: presentTime(issuedAt),
    ExpirationTime: presentTime(expiresAt),
    // A token that fails the check gets no answer but a fault
    VerificationInfo: 'Success',
  };
}

export function presentSaml({ subject, subjectType, issuer, recipient }: SamlAssertion) {
  return { Subject: subject, SubjectType: subjectType, Issuer: issuer, Recipient: recipient };
}

/** UTC with whole seconds. */
export function presentTime(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
