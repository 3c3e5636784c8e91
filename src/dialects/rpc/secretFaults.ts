// How it is said that a password or a code was not the right one, or not the caller's.
import type { FaultTable } from './faultRow.ts';

type Name = 'CallerNotUser' | 'AuthenticationCodeWrong' | 'GuessLimitExceeded';

export const SECRET_FAULTS: Pick<FaultTable, Name> = {
  CallerNotUser: {
    status: 400,
    code: 'NotSupport.Account',
    message: 'Only a RAM user can do this: accounts and roles have no password of their own.',
  },
  AuthenticationCodeWrong: {
    status: 403,
    code: 'CheckAuthenticationCodeFail',
    message: 'The two codes are not consecutive codes of this device at this time.',
  },
  GuessLimitExceeded: {
    status: 429,
    // Nothing that begins with Throttling: clients would send the same again by themselves
    code: 'LimitExceeded.Guess',
    message: (detail) => `${detail.Secret} was wrong too often, and is not looked at for a while.`,
  },
};
