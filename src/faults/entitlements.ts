// What goes wrong with the accounts of an organization and with what people may do in them.

export interface EntitlementFaults {
  TargetNotFound: { AccountId: string };
  MemberNotFound: { AccountId: string };
  MemberNameTaken: { DisplayName: string };
  MemberLimitExceeded: { Limit: number };
  /** Only a management account has a resource directory. */
  MemberCannotManage: { AccountId: string };
}

export type EntitlementFaultName = keyof EntitlementFaults;
