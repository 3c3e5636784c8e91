// How the faults of a directory's settings are said, and what to do about each.
import type { DirectorySettingsFaults } from '../../faults/directorySettings.ts';
import type { FaultTable } from './faultRow.ts';

type Own = keyof DirectorySettingsFaults;

export const DIRECTORY_SETTINGS_FAULTS: Pick<FaultTable, Own> = {
  // cloudsso 3.8, 27
  DirectoryStillThere: {
    status: 409,
    code: 'OperationConflict.DirectoryExists',
    message: (detail) => `The account still has a directory in ${detail.Regions}.`,
  },
  // Our decision: nothing recorded says what CreateDirectory answers then
  ServiceDisabled: {
    status: 403,
    code: 'OperationDenied.ServiceDisabled',
    message: 'The service is disabled for this account.',
  },
  ScimCredentialNotFound: {
    status: 404,
    code: 'EntityNotExists.SCIMCredential',
    message: (detail) => `The SCIM credential ${detail.CredentialId} does not exist in this directory.`,
  },
  ScimCredentialLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.SCIMCredential',
    message: (detail) => `The directory already has ${detail.Limit} SCIM credentials, which is the limit.`,
  },
  DirectoryHasScimCredential: {
    status: 409,
    code: 'DeletionConflict.Directory.SCIMCredential',
    message: (detail) => `The directory ${detail.DirectoryId} still has a SCIM credential.`,
  },
};

export const DIRECTORY_SETTINGS_REMEDIES: Readonly<Record<Own, string>> = {
  DirectoryStillThere: 'Delete the directory first.',
  ServiceDisabled: 'Call EnableService first.',
  ScimCredentialNotFound: 'Check CredentialId against ListSCIMServerCredentials of the same directory.',
  ScimCredentialLimitExceeded: 'Delete a credential that is no longer used first.',
  DirectoryHasScimCredential: 'Delete the SCIM credentials of the directory first.',
};
