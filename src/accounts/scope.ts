// What the rooms of an account need from outside: whose account, who calls, what time it is, and what only others can do.
import type { KeyOwner } from './credential.ts';

export interface AccountScope {
  readonly accountId: string;
  readonly caller: Caller;
  readonly now: Date;
  /** A numeric id that no user, group or role has had. */
  readonly mintId: () => string;
  readonly markers: Markers;
  /** A new AccessKey, and its secret as it may rest. */
  readonly mintKey: () => NewKey;
  /** Throws PolicyMalformed unless the text is a policy of that grammar. */
  readonly checkPolicy: (document: string, grammar: 'identity' | 'trust') => void;
  readonly systemPolicies: readonly SystemPolicy[];
}

export interface NewKey {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly sealedSecret: string;
}

/** A policy that every account finds ready-made; `document` is plain data. */
export interface SystemPolicy {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly document: unknown;
}

/** Who calls, as far as an account's own actions care. */
export interface Caller {
  readonly type: KeyOwner['type'] | 'AssumedRoleUser';
  readonly accountId: string;
  /** Numeric id of the user or role; the account's own for root. */
  readonly id: string;
  /** Name of the RAM user or of the session's role; empty for root. */
  readonly name: string;
  readonly arn: string;
}

/** Opaque page markers, each good for the list it was made for and no other. */
export interface Markers {
  seal(position: string, query: string): string;
  open(token: string, query: string): string | undefined;
}
