// What is known of a session when a role is taken on, and the ports to where roles rest and keys are made.

/** A role of this or another account, as far as taking it on asks. */
export interface RoleToAssume {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  /** Trust policy as JSON text; absent: nobody may assume the role. */
  readonly trust: string | undefined;
  readonly longestSeconds: number;
}

/** The port: the one place where an account's call looks at a role that may be another account's. */
export interface RoleToAssumeRows {
  find(accountId: string, roleName: string): Promise<RoleToAssume | undefined>;
}

/** What a session is made of besides its keys. */
export interface NewSession {
  readonly accountId: string;
  readonly roleId: string;
  readonly roleName: string;
  readonly sessionName: string;
  /** JSON text that cuts what the role may do. */
  readonly policy?: string;
  /** Who is behind the session, for the record. */
  readonly sourceIdentity?: string;
  readonly expiresAt: Date;
}

/** Temporary keys; they are seen this once and rest nowhere. */
export interface SessionKeys {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken: string;
}

export interface AssumedRole {
  readonly session: NewSession;
  readonly keys: SessionKeys;
}
