// What the rooms of an account need from outside: whose account, who calls, what time it is, and what only others can do.
import type { GuessRecords } from './guesses.ts';
import type { Passwords } from './loginProfile.ts';
import type { MfaSeeds } from './mfaDevice.ts';
import type { DiagnosticMessages } from './denial.ts';
import type { AttachedPolicy, KeyOwner } from './credential.ts';
import type { Assertion } from './provider.ts';
import type { NewSession, SessionKeys } from './session.ts';

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
  readonly diagnosticMessages: DiagnosticMessages;
  /** Tells the operator what a policy gets wrong that keeps the grammar. */
  readonly reviewPolicy: (name: string, document: string) => void;
  readonly systemPolicies: readonly SystemPolicy[];
  readonly passwords: Passwords;
  readonly guesses: GuessRecords;
  readonly mfaSeeds: MfaSeeds;
  /** True for an address or a block of addresses. */
  readonly isNetwork: (text: string) => boolean;
  /** New temporary keys; the token seals all of it. */
  readonly mintSession: (session: NewSession) => SessionKeys;
  /**
   * Decides the call with what a role's trust policy says, for the actions whose schema asks for that. `conditions` are
   * the values that only it may ask for, by key in lower case. Throws NoPermission unless both sides allow.
   */
  readonly admit: (trust: {
    readonly document: string | undefined;
    readonly conditions: Readonly<Record<string, readonly string[]>>;
  }) => void;
  readonly weighUsage: WeighUsage;
}

/** The smallest policy for what was done, if anything was, and what of the held policies nothing needed. */
export type WeighUsage = (
  calls: readonly { readonly action: string; readonly resources: readonly string[] }[],
  held: readonly AttachedPolicy[],
) => { readonly suggested: object | undefined; readonly unused: readonly UnusedGrant[] };

export interface UnusedGrant {
  readonly policy: { readonly type: AttachedPolicy['type']; readonly name: string };
  /** Counts from 0. */
  readonly statement: number;
  readonly sid?: string;
  /** True when nothing needed the statement at all. */
  readonly isIdle: boolean;
  readonly actions: readonly string[];
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

/** Who has no AccessKey: such callers take on a role, or speak another dialect. */
export type KeylessType = 'Federated' | 'Administrator' | 'Synchronizer' | 'DirectoryUser';

/** Who calls, as far as an account's own actions care. */
export interface Caller {
  readonly type: KeyOwner['type'] | 'AssumedRoleUser' | KeylessType;
  readonly accountId: string;
  /** Numeric id of the user or role; the account's own for root. */
  readonly id: string;
  /** Name of the RAM user or of the session's role; empty for root. */
  readonly name: string;
  readonly arn: string;
  /** Of a session alone. */
  readonly sessionName?: string;
  /** Who is behind a session, if it was said when the role was assumed. */
  readonly sourceIdentity?: string;
  /** What the identity provider of a federated caller said. */
  readonly assertion?: Assertion;
}

/** Opaque page markers, each good for the list it was made for and no other. */
export interface Markers {
  seal(position: string, query: string): string;
  open(token: string, query: string): string | undefined;
}
