// Faults of synchronization, which no RPC action declares: the words they would have, and what to do about each.
import type { SynchronizationFaults } from '../../faults/synchronization.ts';
import type { FaultTable } from './faultRow.ts';

type Own = keyof SynchronizationFaults;

export const SYNCHRONIZATION_FAULTS: Pick<FaultTable, Own> = {
  SynchronizationDisabled: {
    status: 403,
    code: 'OperationDenied.SCIMSynchronizationDisabled',
    message: (detail) => `SCIM synchronization of the directory ${detail.DirectoryId} is disabled.`,
  },
  ScimRequestInvalid: {
    status: 400,
    code: 'InvalidParameter.SCIMRequest',
    message: (detail) => `The request is not valid: ${detail.Reason}.`,
  },
  UserNameFixed: {
    status: 409,
    code: 'OperationConflict.UserName',
    message: (detail) => `The name of the user ${detail.UserName} cannot be changed.`,
  },
  ExternalIdTaken: {
    status: 409,
    code: 'EntityAlreadyExists.ExternalId',
    message: (detail) => `The external identifier ${detail.ExternalId} is already in use in this directory.`,
  },
};

export const SYNCHRONIZATION_REMEDIES: Readonly<Record<Own, string>> = {
  SynchronizationDisabled: 'Call SetSCIMSynchronizationStatus with Enabled first.',
  ScimRequestInvalid: 'The message says what is wrong with the request.',
  UserNameFixed: 'Delete the user and let the source make another one.',
  ExternalIdTaken: 'Two objects of the source claim to be the same; the older one must go first.',
};
