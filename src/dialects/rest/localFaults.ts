// How the faults of groups and passwords are said to REST clients: "not performed" is a 400 there (rsa 10).
import type { FaultDetails } from '../../faults/names.ts';
import type { FaultRow } from './faultRow.ts';

export type LocalFaultName =
  'GroupNotFound' | 'GroupNameTaken' | 'GroupLimitExceeded' | 'GroupSynchronized' | 'GroupMemberExists' | 'SsoEnabled';

type Rows = { readonly [N in LocalFaultName]: FaultRow<FaultDetails[N]> };

export const LOCAL_ROWS: Rows = {
  GroupNotFound: { status: 400, family: 'A', text: (detail) => `Group ${detail.GroupId} not found` },
  GroupNameTaken: { status: 400, family: 'A', text: (detail) => `The group name ${detail.GroupName} is in use.` },
  GroupLimitExceeded: { status: 400, family: 'A', text: (detail) => `There are ${detail.Limit} groups, the limit.` },
  GroupSynchronized: { status: 400, family: 'A', text: (detail) => `Group ${detail.GroupId} is synchronized.` },
  GroupMemberExists: { status: 400, family: 'A', text: (detail) => `User ${detail.UserId} is in the group already.` },
  SsoEnabled: { status: 400, family: 'A', text: 'Passwords are not kept while single sign-on is enabled.' },
};
