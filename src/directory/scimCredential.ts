// The credential that an identity source synchronizes a directory with, and the port to where it rests.

export interface ScimCredential {
  readonly id: string;
  readonly directoryId: string;
  readonly status: 'Enabled' | 'Disabled';
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** A credential with what proves its holder: the digest of a secret that is kept nowhere. */
export interface ScimCredentialRecord extends ScimCredential {
  readonly accountId: string;
  readonly digest: string;
}

/** The port of identity: one database trip. */
export interface ScimCredentialRecords {
  findScimCredential(credentialId: string): Promise<ScimCredentialRecord | undefined>;
}

/** Bound to one account and region, like DirectoryRows. */
export interface ScimCredentialRows {
  list(directoryId: string): Promise<readonly ScimCredential[]>;
  insert(credential: ScimCredential, digest: string): Promise<void>;
  /** Undefined when there is none. */
  setStatus(directoryId: string, id: string, status: ScimCredential['status']): Promise<ScimCredential | undefined>;
  find(directoryId: string, id: string): Promise<ScimCredential | undefined>;
  /** False when there was none. */
  delete(directoryId: string, id: string): Promise<boolean>;
}

/** Makes the secret of a credential, and what is kept of it. */
export type MintBearerSecret = (credentialId: string) => { readonly secret: string; readonly digest: string };
