// How the faults of organizations and entitlements are said (cloudsso 3.5, 3.8, 27).
import type { EntitlementFaultName } from '../../faults/entitlements.ts';
import type { FaultTable } from './faultRow.ts';

export const ENTITLEMENT_FAULTS: Pick<FaultTable, EntitlementFaultName> = {
  TargetNotFound: {
    status: 404,
    code: 'EntityNotExists.Target',
    message: (detail) => `The account ${detail.AccountId} does not belong to the resource directory.`,
  },
  MemberNotFound: {
    status: 404,
    code: 'EntityNotExists.MemberAccount',
    message: (detail) => `The account ${detail.AccountId} is not a member of the resource directory.`,
  },
  MemberNameTaken: {
    status: 409,
    code: 'EntityAlreadyExists.MemberAccount',
    message: (detail) => `The display name ${detail.DisplayName} is already in use in the resource directory.`,
  },
  MemberLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.MemberAccount',
    message: (detail) => `The resource directory already has ${detail.Limit} members, which is the limit.`,
  },
  MemberCannotManage: {
    status: 409,
    code: 'OperationConflict.MemberAccount',
    message: (detail) => `The account ${detail.AccountId} is itself a member of a resource directory.`,
  },
};

/** What to do about each. */
export const ENTITLEMENT_REMEDIES: Readonly<Record<EntitlementFaultName, string>> = {
  TargetNotFound: 'Use the management account or one of its members: `paifang account list` shows them.',
  MemberNotFound: 'Check the account id against ListMemberAccounts.',
  MemberNameTaken: 'Choose another name: display names are unique in a resource directory, whatever their case.',
  MemberLimitExceeded: 'Remove a member that is no longer needed first.',
  MemberCannotManage: 'Call with a key of the management account.',
};
