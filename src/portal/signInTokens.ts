// What is handed to somebody who signs in: a ticket to the next step, and in the end a session. Both are sealed, neither rests.
import type { OfferedDevice } from '../directory/mfaDevice.ts';
import type { SignInStep } from '../directory/signIn.ts';

/** What was shown so far; it travels with the form of its step. */
export interface SignInTicket {
  readonly directoryId: string;
  readonly userId: string;
  /** A ticket ends with the password that it was given for. */
  readonly passwordDigest: string;
  /** The one step it is good for. */
  readonly step: SignInStep;
  /** A code was shown, or a device bound. */
  readonly secondFactor: boolean;
  /** The device that was offered to be bound. */
  readonly offer?: OfferedDevice;
  readonly expiresAt: Date;
}

/** Whom a token is for, as the domain knows them: seals keep a digest of the hash. */
export type Issued<T> = Omit<T, 'passwordDigest'> & { readonly passwordHash: string };

export interface SignInTokens {
  sealTicket(ticket: Issued<SignInTicket>): string;
  /** Undefined for whatever this gateway did not seal as one. */
  openTicket(text: string): SignInTicket | undefined;
  sealSession(session: {
    readonly directoryId: string;
    readonly userId: string;
    readonly passwordHash: string;
    readonly expiresAt: Date;
  }): string;
}
