// What the authenticators of people need from outside: the time, chance, and whose they are.
import type { GuessRecords } from '../accounts/guesses.ts';

export interface AuthenticatorScope {
  readonly accountId: string;
  readonly now: Date;
  /** A random identifier in hex, in groups. */
  readonly mintGuid: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly guesses: GuessRecords;
  /** One way, salted: what is kept of a code. */
  readonly passwords: {
    readonly hash: (secret: string) => Promise<string>;
    readonly matches: (secret: string, kept: string) => Promise<boolean>;
  };
}

/** A user as authenticators know one; that there is one was found out before. */
export interface Holder {
  readonly directoryId: string;
  readonly id: string;
  readonly status: 'Enabled' | 'Disabled';
}
