// Ready-made policies over users, roles and temporary keys. Without it delegating those would mean writing documents.
import { allowing, type SystemPolicy, verbs } from './systemPolicy.ts';

/** Source: ram-policy 6. */
export const identityPolicies: readonly SystemPolicy[] = [
  // Of ram only, not the access analyser of newer versions.
  allowing('AliyunRAMFullAccess', 'v1', 'Managing users, groups, roles and policies.', { Action: 'ram:*' }),

  allowing(
    'AliyunRAMReadOnlyAccess',
    'v3',
    'Reading users, groups, roles and policies.',
    { Action: verbs('ram', 'Get*', 'List*', 'GenerateCredentialReport') },
    { Action: verbs('accessanalyzer', 'Get*', 'List*') },
  ),

  allowing('AliyunSTSAssumeRoleAccess', 'v1', 'Assuming roles that trust the caller.', { Action: 'sts:AssumeRole' }),
];
