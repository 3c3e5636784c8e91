// A diagnosis in the words of RAM (ram-policy 4.2), with what we tell beside them.
import type { FailedPart, StatementPlace } from '../../accounts/denial.ts';
import type { Diagnosis } from '../../accounts/diagnoses.ts';

// RamUser is recorded, the others follow it
const ENTITIES: Readonly<Record<string, string>> = { User: 'RamUser', Group: 'RamGroup', Role: 'RamRole' };

export function presentDiagnosis({ isExplicit, denial, asked, matched, statement }: Diagnosis, accountId: string) {
  const { nearMiss, decidedBy } = denial;
  return {
    ExplicitDeny: isExplicit,
    NoPermissionPolicyType: denial.policyType,
    AuthAction: asked.action,
    AuthResource: denial.resource,
    AuthPrincipal: {
      AuthPrincipalType: asked.principalType,
      AuthPrincipalOwnerId: accountId,
      AuthPrincipalDisplayName: asked.principalName,
    },
    AuthConditions: Object.entries(asked.conditions).map(([ConditionKey, values]) => {
      return { ConditionKey, ConditionValues: [...values] };
    }),
    MatchedPolicies: matched.map(presentMatch),
    ...(nearMiss && { NearMiss: { ...presentPlace(nearMiss), ...presentFailure(nearMiss.failed) } }),
    ...(isExplicit && decidedBy && { DenyingStatement: { ...presentPlace(decidedBy), ...text(statement) } }),
    ...(!isExplicit && statement !== undefined && { SmallestStatement: statement }),
  };
}

function presentMatch({ policy }: StatementPlace) {
  return {
    Effect: 'Deny',
    PolicyIdentifier: policy.name,
    PolicyType: policy.type,
    PolicyVersion: policy.version ?? '',
    AttachedEntityType: ENTITIES[policy.attachedTo ?? ''] ?? '',
    // There are no resource groups here
    AttachedScope: 'Account',
  };
}

function presentPlace({ policy, statement, sid }: StatementPlace) {
  return {
    PolicyIdentifier: policy.name,
    PolicyType: policy.type,
    PolicyVersion: policy.version ?? '',
    StatementIndex: statement,
    ...(sid !== undefined && { Sid: sid }),
  };
}

function presentFailure({ part, operator, key, needed, excluded, owner, actual }: FailedPart) {
  return {
    FailedPart: part,
    ...(operator !== undefined && { ConditionOperator: operator }),
    ...(key !== undefined && { ConditionKey: key }),
    NeededValues: [...(needed ?? []), ...[excluded, owner].filter((value) => value !== undefined)],
    // Empty where the call has no such key
    ActualValues: actual === null ? [] : [actual].flat(),
  };
}

function text(statement: string | undefined) {
  return statement === undefined ? {} : { Statement: statement };
}
