// How much of each there may be: enforced where it is made, told with the statistics (cloudsso 7.6, 15.2).

export const ENTITLEMENT_QUOTAS = {
  configurationsPerDirectory: 1000,
  systemPoliciesPerConfiguration: 20,
  inlinePoliciesPerConfiguration: 1,
} as const;
