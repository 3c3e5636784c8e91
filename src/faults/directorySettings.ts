// Faults of a directory's settings: its service, its identity source and its identity provider.

type None = Record<string, never>;

export interface DirectorySettingsFaults {
  /** The service cannot be switched off. */
  DirectoryStillThere: { Regions: string };
  ServiceDisabled: None;
  ScimCredentialNotFound: { CredentialId: string };
  ScimCredentialLimitExceeded: { Limit: number };
  /** Users sign in through the identity provider: what that rests on stays, and passwords are of no use. */
  SsoEnabled: { DirectoryId: string };
  IdentityProviderIncomplete: { DirectoryId: string };
  SamlCertificateNotFound: { CertificateId: string };
  SamlCertificateTaken: { CertificateId: string };
  SamlCertificateLimitExceeded: { Limit: number };
  DirectoryHasIdentityProvider: { DirectoryId: string };
  /** A directory cannot be deleted while it has one. */
  DirectoryHasScimCredential: { DirectoryId: string };
}
