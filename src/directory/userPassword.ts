// What is kept of a user's password, and the port to where it rests.

export interface UserPassword {
  readonly hash: string;
  /** Hashes of earlier passwords, newest first. */
  readonly pastHashes: readonly string[];
  /** The next sign-in asks for a new one. */
  readonly isResetRequired: boolean;
  readonly changedAt: Date;
}

/** Of users who are known to be there; whoever writes holds the user. */
export interface UserPasswordRows {
  /** Undefined until somebody sets one. */
  find(directoryId: string, userId: string): Promise<UserPassword | undefined>;
  put(directoryId: string, userId: string, password: UserPassword): Promise<void>;
}
