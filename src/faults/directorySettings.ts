// Faults of a directory's settings: its service, its identity source and its identity provider.

type None = Record<string, never>;

export interface DirectorySettingsFaults {
  /** The service cannot be switched off. */
  DirectoryStillThere: { Regions: string };
  ServiceDisabled: None;
  ScimCredentialNotFound: { CredentialId: string };
  ScimCredentialLimitExceeded: { Limit: number };
  /** A directory cannot be deleted while it has one. */
  DirectoryHasScimCredential: { DirectoryId: string };
}
