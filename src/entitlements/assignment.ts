// An assignment: who may use which configuration on which account. Also the port to where assignments rest.
import type { Placed } from './page.ts';
import type { Pair, PrincipalType, Target } from './task.ts';

export interface Principal {
  readonly type: PrincipalType;
  readonly id: string;
}

export interface Assignment extends Pair {
  readonly principal: Principal;
  readonly originTargetId: string | undefined;
  readonly createdAt: Date;
}

/** With the names of today (cloudsso 17.5). */
export interface ListedAssignment extends Assignment {
  readonly configurationName: string;
  readonly principalName: string;
  readonly target: Target;
}

export interface AssignmentQuery {
  readonly directoryId: string;
  readonly configurationId: string | undefined;
  readonly accountId: string | undefined;
  readonly principal: Principal | undefined;
}

export interface AssignmentRows {
  exists(pair: Pair, principal: Principal): Promise<boolean>;
  /** Throws AssignmentTaken, and PrincipalNotFound for a principal that went meanwhile. */
  insert(assignment: Assignment): Promise<void>;
  delete(pair: Pair, principal: Principal): Promise<void>;
  countOn(pair: Pair): Promise<number>;
  deleteOn(pair: Pair): Promise<void>;
  /** Oldest first. */
  slice(query: AssignmentQuery, after: string | undefined, most: number): Promise<readonly Placed<ListedAssignment>[]>;
  count(query: AssignmentQuery): Promise<number>;
}
