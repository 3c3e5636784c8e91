// Identity providers that roles may trust, and the port through which others ask for them.

/** An OpenID Connect provider: who issues, for whom, and where its keys are if not where its discovery document says. */
export interface OidcProvider {
  readonly issuerUrl: string;
  readonly clientIds: readonly string[];
  readonly jwksUri?: string;
}

/** A SAML identity provider: its metadata, as text of XML. */
export interface SamlProvider {
  readonly metadata: string;
}

/** What an identity provider said about who calls, once proven. */
export type Assertion = IdTokenAssertion | SamlAssertion;

/** What an ID token said about its bearer. */
export interface IdTokenAssertion {
  readonly kind: 'oidc';
  readonly subject: string;
  readonly issuer: string;
  readonly audiences: readonly string[];
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

/** What a SAML response said about its bearer. */
export interface SamlAssertion {
  readonly kind: 'saml';
  readonly subject: string;
  /** Format of the subject's name, its last word. */
  readonly subjectType: string;
  readonly issuer: string;
  readonly recipient: string;
  readonly sessionName: string;
  /** The roles that the provider offers, each as a role of a provider. */
  readonly roles: readonly { readonly roleArn: string; readonly providerArn: string }[];
}

/** The port. At most one database trip. */
export interface ProviderRecords {
  findOidcProvider(accountId: string, name: string): Promise<OidcProvider | undefined>;
  findSamlProvider(accountId: string, name: string): Promise<SamlProvider | undefined>;
}
