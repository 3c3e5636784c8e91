// A task: something that was asked for and is brought about by a worker afterwards, and the port to where tasks rest.
import type { Placed } from './page.ts';

export type TaskType =
  | 'ProvisionAccessConfiguration'
  | 'DeprovisionAccessConfiguration'
  | 'CreateAccessAssignment'
  | 'DeleteAccessAssignment';

export type TaskStatus = 'InProgress' | 'Success' | 'Failed';

export type PrincipalType = 'User' | 'Group';

/** Names are as they were: a task outlives what it was about (cloudsso 18.8). */
export interface Task {
  readonly id: string;
  readonly directoryId: string;
  readonly type: TaskType;
  readonly status: TaskStatus;
  readonly configuration: { readonly id: string; readonly name: string };
  readonly target: Target;
  readonly principal: { readonly type: PrincipalType; readonly id: string; readonly name: string } | undefined;
  readonly originTargetId: string | undefined;
  /** Whether the provisioning goes along with the last assignment on the account. */
  readonly deprovisionsLast: boolean;
  /** Of a Failed one alone. */
  readonly failureReason: string | undefined;
  readonly startedAt: Date;
  readonly endedAt: Date | undefined;
}

/** An account that a configuration is provisioned on (cloudsso 16.4). */
export interface Target {
  readonly accountId: string;
  readonly displayName: string;
  readonly path: string;
  readonly pathName: string;
}

/** The accounts of the organization; two ways of asking throw TargetNotFound. */
export interface TargetRoom {
  findAccount(accountId: string): Promise<Target | undefined>;
  getAccount(accountId: string): Promise<Target>;
  /** As getAccount, and it stays in the organization until the call is over. */
  holdAccount(accountId: string): Promise<Target>;
}

/** Configuration and account: one task at a time works on such a pair. */
export interface Pair {
  readonly directoryId: string;
  readonly configurationId: string;
  readonly accountId: string;
}

export interface TaskQuery {
  readonly directoryId: string;
  readonly startedFrom: Date;
  readonly configurationId: string | undefined;
  readonly accountId: string | undefined;
  readonly principal: { readonly type: PrincipalType; readonly id: string } | undefined;
  readonly type: TaskType | undefined;
  readonly status: TaskStatus | undefined;
}

export interface TaskRows {
  /** Throws TaskRunning when one works on the same pair. `askedBy` is kept for the record. */
  insert(task: Task, askedBy: object): Promise<void>;
  find(directoryId: string, id: string): Promise<Task | undefined>;
  isRunning(pair: Pair): Promise<boolean>;
  /** Newest first. */
  slice(query: TaskQuery, after: string | undefined, most: number): Promise<readonly Placed<Task>[]>;
  count(query: TaskQuery): Promise<number>;
}
