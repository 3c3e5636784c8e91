// What can go wrong with those who administer a directory from outside, and with the tokens that they ask for.

type None = Record<string, never>;

export interface AdministrationFaults {
  ApiClientNotFound: { ClientId: string };
  ApiClientLimitExceeded: { Limit: number };
  /** A request for a token that is none: something is missing, or cannot be read. */
  TokenRequestInvalid: { Reason: string };
  GrantUnsupported: None;
  ClientAssertionInvalid: { Reason: string };
  ScopeNotGranted: None;
}
