// What is asked before anybody is known to be anybody: the port to directories, people and their guesses, of every account.
import type { OfferedDevice } from './mfaDevice.ts';
import type { KeptSignIn } from './signInSettings.ts';
import type { User } from './user.ts';

/** A directory as those see it who want in. */
export interface Doorway extends KeptSignIn {
  readonly directoryId: string;
  readonly accountId: string;
  readonly name: string;
  /** Its people sign in at their identity provider, and not here (cloudsso 10.7). */
  readonly ssoEnabled: boolean;
}

/** Somebody who has a password. */
export interface Person extends Pick<User, 'id' | 'name' | 'status'> {
  /** Waits for its deletion. */
  readonly isMarkedDeleted: boolean;
  readonly passwordHash: string;
  readonly passwordChangedAt: Date;
}

export type Factor = 'Password' | 'Code';

/** How often somebody may be wrong (0 for any number), and for how long it is over then. */
export interface Guessing {
  readonly most: number;
  readonly lockedSeconds: number;
  readonly now: Date;
}

/** Every trip is final by itself: a guess counts whatever becomes of the call that it came with. Throws ServiceUnavailable. */
export interface SignInRecords {
  /** The directory of that name or identifier in this region. */
  findDoorway(nameOrId: string): Promise<Doorway | undefined>;
  /**
   * Counts a guess before it is judged, however many come at once, and tells whose it is. Nobody is told, and in the same
   * time, when there is no such user, no password, or no guess left. Names go without regard to case.
   */
  takePasswordGuess(directoryId: string, userName: string, guessing: Guessing): Promise<Person | undefined>;
  /** As takePasswordGuess, for a code. False when no guess is left. */
  takeCodeGuess(directoryId: string, userId: string, guessing: Guessing): Promise<boolean>;
  /** The guess was right: those before it are forgotten. */
  forgetGuesses(directoryId: string, userId: string, factor: Factor): Promise<void>;
  findPerson(directoryId: string, userId: string): Promise<Person | undefined>;
  /** What reads codes for this person. */
  listCodeDevices(directoryId: string, userId: string): Promise<readonly OfferedDevice[]>;
}
