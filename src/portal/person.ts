// Somebody of a directory as the sign-in portal knows them, and the port to where that rests.
import type { Decision } from './devices.ts';

/** Looked at anew with each call: whoever is disabled must be out at once. */
export interface DirectoryPerson {
  /** The account that owns the directory. */
  readonly accountId: string;
  readonly regionId: string;
  readonly directoryId: string;
  readonly userId: string;
  readonly name: string;
  /** False also while the user waits for its deletion. */
  readonly isEnabled: boolean;
  /** Absent for whoever cannot sign in by password. */
  readonly passwordHash: string | undefined;
}

/** The directory that a portal address names. */
export interface PortalDirectory {
  readonly directoryId: string;
  readonly name: string;
}

/** Asked before it is known who calls, in every account's directories of this region. Each throws ServiceUnavailable. */
export interface PortalRecords {
  findPerson(directoryId: string, userId: string): Promise<DirectoryPerson | undefined>;
  /** What was said of the device whose user code has this digest, if anything was; nothing at all without the directory. */
  findDecision(
    directoryId: string,
    codeDigest: string,
  ): Promise<{ readonly decided: Decision | undefined } | undefined>;
  findDirectory(nameOrId: string): Promise<PortalDirectory | undefined>;
}
