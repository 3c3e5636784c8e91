// What goes wrong with user provisionings themselves; what goes wrong with one user is an event, not a fault.

export interface ProvisioningFaults {
  UserProvisioningNotFound: { UserProvisioningId: string };
  UserProvisioningExists: { PrincipalId: string; TargetId: string };
  UserProvisioningEventNotFound: { EventId: string };
}

export type ProvisioningFaultName = keyof ProvisioningFaults;
