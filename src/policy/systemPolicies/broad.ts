// Ready-made policies over every product. Without it there would be no administrator and no auditor to start with.
import { allowing, type SystemPolicy, verbs } from './systemPolicy.ts';

/** Source: ram-policy 6. */
export const broadPolicies: readonly SystemPolicy[] = [
  allowing('AdministratorAccess', 'v1', 'Everything, on every resource of the account.', { Action: '*' }),

  allowing('ReadOnlyAccess', 'v1', 'Reading in every product, changing nothing.', {
    Action: verbs('*', 'Describe*', 'List*', 'Get*', 'BatchGet*', 'Query*', 'BatchQuery*'),
  }),

  // The vendor's text also opens the upkeep of resource groups, which nothing here serves.
  allowing(
    'PowerUserAccess',
    'v2',
    'Everything but identities, permissions, the account tree and payment.',
    {
      NotAction: [
        ...verbs('bss', 'ModifyAccount', 'ModifyBillingAccount', 'ModifyPaymentRelationship'),
        ...verbs('bssapi', 'ModifyAccountRelation'),
        ...['cloudsso:*', 'ims:*', 'ram:*', 'resourcemanager:*', 'resourcesharing:*'],
      ],
    },
    {
      Action: [
        ...verbs('ram', 'ListRoles', 'ListUserBasicInfos', 'CheckServiceLinkedRoleExistence'),
        ...verbs('ram', 'CreateServiceLinkedRole', 'DeleteServiceLinkedRole', 'GetServiceLinkedRoleDeletionStatus'),
        ...verbs('resourcemanager', 'GetAccount', 'GetFolder', 'GetResourceDirectory'),
        ...verbs('resourcemanager', 'ListAccounts', 'ListAccountsForParent', 'ListFoldersForParent'),
      ],
    },
  ),
];
