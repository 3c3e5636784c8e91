// Faults of what identity sources tell a directory.

export interface SynchronizationFaults {
  /** The directory takes nothing from its source at present. */
  SynchronizationDisabled: { DirectoryId: string };
  /** Type is a word of the protocol (RFC 7644 3.12). */
  ScimRequestInvalid: { Type: ScimType; Reason: string };
  /** Whoever signs in by the name would lose the user. */
  UserNameFixed: { UserName: string };
  ExternalIdTaken: { ExternalId: string };
}

export type ScimType = 'invalidFilter' | 'invalidPath' | 'invalidSyntax' | 'invalidValue' | 'noTarget' | 'tooMany';
