// Why somebody is not let in by the sign-in portal.

type None = Record<string, never>;

export interface SignInFaults {
  /** Nobody is told whether it was the name, the password, or one guess too many. */
  SignInRefused: None;
  SignInNetworkRefused: { SourceIp: string };
  /** Only an administrator helps. */
  PasswordExpired: None;
  /** What was shown so far is too old, was shown for another step, or no longer holds. */
  SignInTicketInvalid: None;
  /** A second factor is demanded, and none of the kinds that are allowed can be asked for here. */
  SecondFactorUnavailable: None;
  /** The form was not sent from a page of this gateway. */
  FormForeign: None;
}
