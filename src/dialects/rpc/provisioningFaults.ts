// How the faults of user provisionings are said (cloudsso 3.5, 3.8, 27).
import type { ProvisioningFaultName } from '../../faults/provisioning.ts';
import type { FaultTable } from './faultRow.ts';

export const PROVISIONING_FAULTS: Pick<FaultTable, ProvisioningFaultName> = {
  UserProvisioningNotFound: {
    status: 404,
    code: 'EntityNotExists.UserProvisioning',
    message: (detail) => `The user provisioning ${detail.UserProvisioningId} does not exist.`,
  },
  UserProvisioningExists: {
    status: 409,
    code: 'EntityAlreadyExists.UserProvisioning',
    message: (detail) => `${detail.PrincipalId} is provisioned into the account ${detail.TargetId} already.`,
  },
  UserProvisioningEventNotFound: {
    status: 404,
    code: 'EntityNotExists.UserProvisioningEvent',
    message: (detail) => `The event ${detail.EventId} does not exist.`,
  },
};

/** What to do about each. */
export const PROVISIONING_REMEDIES: Readonly<Record<ProvisioningFaultName, string>> = {
  UserProvisioningNotFound: 'Check UserProvisioningId against ListUserProvisionings of the same directory.',
  UserProvisioningExists: 'Update the one that is there, or delete it first.',
  UserProvisioningEventNotFound:
    'The event is gone once its user has been looked after. ListUserProvisioningEvents shows what is left.',
};
