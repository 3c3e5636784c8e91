// Ready-made policies over the directory product. Without it its administrators would need AdministratorAccess.
import { allowing, type SystemPolicy, verbs } from './systemPolicy.ts';

const ownServiceRole = { StringEquals: { 'ram:ServiceName': 'cloudsso.aliyuncs.com' } };

const readAccountTree = {
  Action: [
    ...verbs('resourcemanager', 'GetAccount', 'GetFolder', 'GetResourceDirectory', 'ListAncestors', 'ListParents'),
    ...verbs('resourcemanager', 'ListAccountRecordsForParent', 'ListChildrenForParent'),
  ],
};

const readSystemPolicies = {
  Action: verbs('ram', 'GetPolicy', 'GetPolicyVersion', 'ListPolicyVersions'),
  Resource: 'acs:ram:*:system:policy/*',
};

/** Source: ram-policy 6. */
export const directoryPolicies: readonly SystemPolicy[] = [
  // All of the product, what its read-only policy reads, and its own role.
  allowing(
    'AliyunCloudSSOFullAccess',
    'v1',
    'Managing directories, their users, access configurations and assignments.',
    { Action: 'cloudsso:*' },
    readAccountTree,
    readSystemPolicies,
    { Action: 'ram:CreateServiceLinkedRole', Condition: ownServiceRole },
  ),

  allowing(
    'AliyunCloudSSOReadOnlyAccess',
    'v1',
    'Reading directories, their users, access configurations and assignments.',
    { Action: verbs('cloudsso', 'List*', 'Get*', 'Check*') },
    readAccountTree,
    readSystemPolicies,
  ),

  allowing(
    'AliyunServiceRolePolicyForCloudSSO',
    'v5',
    'For the service-linked role only: what provisioning does in member accounts.',
    { Action: verbs('ram', 'CreatePolicy', 'CreateSAMLProvider', 'ListPolicies', 'ListRoles') },
    {
      Action: verbs('ram', 'CreatePolicyVersion', 'DeletePolicy', 'DeletePolicyVersion', 'ListPolicyVersions'),
      Resource: 'acs:ram:*:*:policy/AliyunReservedSSO*',
    },
    {
      Action: [
        ...verbs('ram', 'CreateRole', 'DeleteRole', 'GetRole', 'ListPoliciesForRole'),
        ...verbs('ram', 'GetPolicy', 'AttachPolicyToRole', 'DetachPolicyFromRole'),
        ...verbs('ram', 'GetSAMLProvider', 'DeleteSAMLProvider'),
      ],
      Resource: [
        'acs:ram:*:*:role/aliyunreservedsso*',
        'acs:ram:*:*:policy/*',
        'acs:ram:*:*:saml-provider/AliyunReservedSSO*',
      ],
    },
    {
      Action: [
        ...verbs('ram', 'CreateUser', 'DeleteUser', 'GetUser', 'UpdateUserProvisionType'),
        ...verbs('ram', 'DeleteLoginProfile', 'UnBindMFADevice', 'UnbindUserPersonalDingTalk'),
        ...verbs('ram', 'ListAccessKeys', 'DeleteAccessKey', 'ListPublicKeys', 'DeletePublicKey'),
        ...verbs('ram', 'ListGroupsForUser', 'RemoveUserFromGroup'),
      ],
      Resource: ['acs:ram:*:*:group/*', 'acs:ram:*:*:user/*'],
    },
    {
      Action: verbs('ram', 'DeleteServiceLinkedRole', 'GetServiceLinkedRoleDeletionStatus'),
      Condition: ownServiceRole,
    },
  ),
];
