// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Gives an OAuth client an access token for the administration API of its directory.
 */
export interface RequestTokenParams {
  /**
   * Permissions with blanks between them; what the client was not granted is left out, nothing asked for is all there is.
   */
  scope?: string;
}

export interface RequestTokenResult {
  /**
   * Sent as a bearer token until it expires.
   */
  access_token: string;
  /**
   * How the token is sent.
   */
  token_type: 'Bearer';
  /**
   * Seconds until it expires.
   */
  expires_in: number;
  /**
   * Permissions that the token carries, with blanks between them.
   */
  scope: string;
}
