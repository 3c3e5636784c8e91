// One of each fault of organizations and entitlements.
import type { EntitlementFaults } from '../../../src/faults/entitlements.ts';

export const ENTITLEMENT_DETAILS: EntitlementFaults = {
  TargetNotFound: { AccountId: '1000000000000001' },
  MemberNotFound: { AccountId: '1000000000000001' },
  MemberNameTaken: { DisplayName: 'dev-test' },
  MemberLimitExceeded: { Limit: 500 },
  MemberCannotManage: { AccountId: '1000000000000001' },
};
