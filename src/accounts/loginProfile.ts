// A user's sign-in to the console, and the port to where it rests. Passwords are in it as hashes alone.

export interface LoginProfile extends SignInRules {
  readonly passwordHash: string;
  /** Of earlier passwords, newest first. */
  readonly pastHashes: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface SignInRules {
  /** The next sign-in asks for a new password. */
  readonly passwordResetRequired: boolean;
  /** The next sign-in asks for an MFA device. */
  readonly mfaBindRequired: boolean;
}

export interface LoginProfileRows {
  find(userId: string): Promise<LoginProfile | undefined>;
  /** Throws EntityAlreadyExists.User.LoginProfile. */
  insert(userId: string, profile: LoginProfile): Promise<void>;
  update(userId: string, profile: LoginProfile): Promise<void>;
  /** False when there is none. */
  delete(userId: string): Promise<boolean>;
}

/** Slow on purpose: nothing of it belongs inside a transaction. */
export interface Passwords {
  hash(password: string): Promise<string>;
  matches(password: string, hash: string): Promise<boolean>;
}
