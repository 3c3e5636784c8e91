// How the faults of signing in would be said in RPC, which no action of it meets; and what to do about them.
import type { SignInFaults } from '../../faults/signIn.ts';
import type { FaultTable } from './faultRow.ts';

const refused = (code: string, message: string) => ({ status: 403, code: `SignIn.${code}`, message });

export const SIGN_IN_FAULTS: Pick<FaultTable, keyof SignInFaults> = {
  SignInRefused: refused('Refused', 'The user name or the password is not right, or too many were wrong.'),
  SignInNetworkRefused: {
    status: 403,
    code: 'SignIn.NetworkRefused',
    message: ({ SourceIp }) => `The directory lets nobody sign in from ${SourceIp}.`,
  },
  PasswordExpired: refused('PasswordExpired', 'The password has expired.'),
  SignInTicketInvalid: refused('TicketInvalid', 'The sign-in took too long or was begun anew.'),
  SecondFactorUnavailable: refused('SecondFactorUnavailable', 'No second factor can be asked for that is allowed.'),
  FormForeign: refused('FormForeign', 'The form was sent from another place.'),
};

export const SIGN_IN_REMEDIES: Readonly<Record<keyof SignInFaults, string>> = {
  SignInRefused: 'Wait an hour after too many wrong passwords, or have the password reset: ResetUserPassword.',
  SignInNetworkRefused: 'Sign in from a network that LoginNetworkMasks of the directory names.',
  PasswordExpired: 'Have the password reset: ResetUserPassword.',
  SignInTicketInvalid: 'Begin with name and password again.',
  SecondFactorUnavailable: 'Add TOTP to AllowedVerificationTypes of the directory.',
  FormForeign: 'Open the page of the portal itself and send its form.',
};
