// A call as it was remembered, and the port to where it rests.
import type { Decision, Reason } from '../policy/decide.ts';

/** Why a decision came out as it did. Of an allowed call only the statement is kept; of a denial all of it. */
export type Ruling = Omit<Reason, 'resource'> & Partial<Pick<Reason, 'resource'>>;

export interface RecordedCall {
  /** UUID in upper case, as answers have it. */
  readonly requestId: string;
  readonly at: Date;
  readonly dialect: string;
  /** `cloudsso:UpdateUserStatus`. */
  readonly action: string;
  readonly principalType: string;
  readonly principalArn: string;
  readonly accessKeyId: string;
  /** How the caller proved to be that principal. */
  readonly proof: string;
  /** JSON text without secrets. */
  readonly parameters: string;
  /** ARNs that policies were asked about. */
  readonly resources: readonly string[];
  /** Undefined when the call failed before it was decided. */
  readonly decision: Decision['effect'] | undefined;
  readonly ruling: Ruling | undefined;
  /** OK or the name of the fault. */
  readonly outcome: string;
  readonly sourceIp: string;
  readonly userAgent: string;
  /** Until the event was written. */
  readonly microseconds: number;
  readonly sqlMicroseconds: number;
}

/** All that is set must hold. */
export interface CallFilter {
  readonly principalArn?: string | undefined;
  readonly action?: string | undefined;
  readonly outcome?: string | undefined;
  readonly hasFailed?: boolean | undefined;
  /** First resource of the call: one of these ARNs. */
  readonly resources?: readonly string[] | undefined;
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
}

/** Where a list goes on: after this call, newest first. */
export interface CallPosition {
  readonly at: Date;
  readonly requestId: string;
}

/** Bound to one account. */
export interface CallRows {
  find(requestId: string): Promise<RecordedCall | undefined>;
  /** Newest first. */
  list(filter: CallFilter, after: CallPosition | undefined, most: number): Promise<readonly RecordedCall[]>;
  /** What the administration API knows that user of a directory by. */
  findGuid(directoryId: string, userId: string): Promise<string | undefined>;
}
