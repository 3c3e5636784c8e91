// How the faults of directories and their users are said.
import type { FaultTable } from './faultRow.ts';

export const DIRECTORY_FAULTS: Pick<
  FaultTable,
  | 'DirectoryNotFound'
  | 'DirectoryNameTaken'
  | 'DirectoryLimitExceeded'
  | 'DirectoryNotEmpty'
  | 'UserNotFound'
  | 'UserNameTaken'
  | 'UserEmailTaken'
  | 'UserLimitExceeded'
  | 'UserSynchronized'
  | 'UserPendingDeletion'
  | 'UserDisabledBySource'
  | 'UserStillEnabled'
  | 'UserNotPendingDeletion'
  | 'AdministratorKeyNotFound'
  | 'AdministratorKeyLimitExceeded'
> = {
  // cloudsso 3.5, 3.8: the codes in one table, 404 for what is missing, 409 for every conflict
  DirectoryNotFound: {
    status: 404,
    code: 'EntityNotExists.Directory',
    message: (detail) => `The directory ${detail.DirectoryId} does not exist.`,
  },
  DirectoryNameTaken: {
    status: 409,
    code: 'EntityAlreadyExists.Directory',
    message: (detail) => `The directory name ${detail.DirectoryName} is already in use.`,
  },
  DirectoryLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.Directory',
    message: (detail) => `The account already has ${detail.Limit} directory, which is the limit.`,
  },
  DirectoryNotEmpty: {
    status: 409,
    code: (detail) => `DeletionConflict.Directory.${detail.Entity}`,
    message: (detail) => `The directory ${detail.DirectoryId} still has an entity of type ${detail.Entity}.`,
  },
  UserNotFound: {
    status: 404,
    code: 'EntityNotExists.User',
    message: (detail) => `The user ${detail.UserId} does not exist.`,
  },
  UserNameTaken: {
    status: 409,
    code: 'EntityAlreadyExists.User',
    message: (detail) => `The user name ${detail.UserName} is already in use in this directory.`,
  },
  UserEmailTaken: {
    status: 409,
    code: 'EntityAlreadyExists.User.Email',
    message: (detail) => `The email address ${detail.Email} is already in use in this directory.`,
  },
  UserLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.User',
    message: (detail) => `The directory already has ${detail.Limit} users, which is the limit.`,
  },
  UserSynchronized: {
    status: 409,
    code: 'OperationConflict.SynchronizedUser',
    message: (detail) => `The user ${detail.UserId} is synchronized by SCIM and cannot be changed here.`,
  },
  // Our decision: what the administration API refuses in a user's life is refused here too, in the same family of codes
  UserPendingDeletion: {
    status: 409,
    code: 'OperationConflict.User.PendingDeletion',
    message: (detail) => `The user ${detail.UserId} is marked for deletion.`,
  },
  UserDisabledBySource: {
    status: 409,
    code: 'OperationConflict.User.DisabledBySource',
    message: (detail) => `The user ${detail.UserId} was disabled by its identity source, which alone can enable it.`,
  },
  UserStillEnabled: {
    status: 409,
    code: 'OperationConflict.User.Enabled',
    message: (detail) => `The user ${detail.UserId} is enabled.`,
  },
  UserNotPendingDeletion: {
    status: 409,
    code: 'OperationConflict.User.NotPendingDeletion',
    message: (detail) => `The user ${detail.UserId} is not marked for deletion.`,
  },
  AdministratorKeyNotFound: {
    status: 404,
    code: 'EntityNotExists.RsaKey',
    message: (detail) => `The key ${detail.AccessId} does not exist in this directory.`,
  },
  AdministratorKeyLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.RsaKey',
    message: (detail) => `The directory already has ${detail.Limit} keys, which is the limit.`,
  },
};
