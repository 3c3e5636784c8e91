// Identity providers that roles may trust, and the port through which others ask for them.

/** An OpenID Connect provider: who issues, for whom, and where its keys are if not where its discovery document says. */
export interface OidcProvider {
  readonly issuerUrl: string;
  readonly clientIds: readonly string[];
  readonly jwksUri?: string;
}

/** What an ID token said about its bearer, once proven. */
export interface Assertion {
  readonly subject: string;
  readonly issuer: string;
  readonly audiences: readonly string[];
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

/** The port. At most one database trip. */
export interface ProviderRecords {
  findOidcProvider(accountId: string, name: string): Promise<OidcProvider | undefined>;
}
