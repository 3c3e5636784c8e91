// A directory: the walls around a set of users.

export interface Directory {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly userCount: number;
  readonly groupCount: number;
}

/** What of its entitlements a directory may still have. */
export type EntitlementBurden = 'Task' | 'AccessAssignment' | 'AccessConfiguration';

/** The port to where directories rest, already bound to one account and region: others are simply not there. */
export interface DirectoryRows {
  find(id: string): Promise<Directory | undefined>;
  list(): Promise<readonly Directory[]>;
  /** Holds the directory until the call ends, so that nothing enters or leaves it meanwhile. */
  lock(id: string): Promise<Directory | undefined>;
  /** Throws DirectoryNameTaken, or DirectoryLimitExceeded when the account has one already. */
  insert(directory: { id: string; name: string; at: Date }): Promise<Directory>;
  /** Throws DirectoryNameTaken. */
  rename(id: string, name: string, at: Date): Promise<Directory>;
  countUsers(id: string, by: 1 | -1): Promise<void>;
  /** A setting that keeps the directory from being deleted. */
  findObstacle(id: string): Promise<'DirectoryHasScimCredential' | 'DirectoryHasIdentityProvider' | undefined>;
  countGroups(id: string, by: 1 | -1): Promise<void>;
  /** What people may do in accounts, or a task about it, if there is any; the first in this order. */
  findBurden(id: string): Promise<EntitlementBurden | undefined>;
  delete(id: string): Promise<void>;
}
