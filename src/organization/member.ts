// An account of a resource directory, and the port to where the directory rests.

/** A member, or the management account itself, as a place where people may be let in (cloudsso 16.4, 16.7). */
export interface OrganizationAccount {
  readonly accountId: string;
  /** The management account goes by its alias, else by its id. */
  readonly displayName: string;
  /** Identifiers: `rd-…/r-…/[fd-…/]ACCOUNT`. */
  readonly path: string;
  /** Names: `rd-…/root/[FOLDER/]NAME`. */
  readonly pathName: string;
}

export interface Member extends OrganizationAccount {
  /** Names of folders from the root down, joined by slashes; empty in the root. */
  readonly folderPath: string;
  /** Registered as a delegated administrator; whether CloudSSO lets it act is CloudSSO's own switch (cloudsso 20). */
  readonly isDelegate: boolean;
  readonly joinedAt: Date;
}

export interface MemberToStore {
  readonly accountId: string;
  readonly accessKeyId: string;
  readonly sealedSecret: string;
  readonly displayName: string;
  readonly folderPath: string;
  readonly at: Date;
}

/** Bound to one management account: members of others are simply not there. */
export interface MemberRows {
  /** As isManager, and nobody else changes the organization until the call is over. */
  hold(): Promise<boolean>;
  /** True when the account manages itself, false for a member. */
  isManager(): Promise<boolean>;
  /** In the order in which they joined. */
  list(): Promise<readonly Member[]>;
  /** As it stays until the call is over. */
  holdMember(accountId: string): Promise<Member | undefined>;
  /** A member or the management account. */
  findAccount(accountId: string): Promise<OrganizationAccount | undefined>;
  /** As findAccount, and it stays in the organization until the call is over. */
  keepAccount(accountId: string): Promise<OrganizationAccount | undefined>;
  count(): Promise<number>;
  /** Makes the account with the key of its root. Throws MemberNameTaken. */
  insert(member: MemberToStore): Promise<void>;
  /** Without a date the account is no delegate of CloudSSO either. */
  setDelegate(accountId: string, since: Date | undefined): Promise<void>;
  /** The account stays and stands on its own; it acts for nobody. */
  delete(accountId: string): Promise<void>;
}
