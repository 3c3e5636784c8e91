// One of each fault of user provisionings.
import type { ProvisioningFaults } from '../../../src/faults/provisioning.ts';

export const PROVISIONING_DETAILS: ProvisioningFaults = {
  UserProvisioningNotFound: { UserProvisioningId: 'up-00000000000000000000' },
  UserProvisioningExists: { PrincipalId: 'u-00000000000000000000', TargetId: '1000000000000001' },
  UserProvisioningEventNotFound: { EventId: 'upe-00000000000000000000' },
};
