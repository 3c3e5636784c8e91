// How often a secret may be guessed that a call sends along: without it a stolen AccessKey would find the password in time.
import { fault } from '../faults/fault.ts';

/** By the name of the parameter that carries it. */
export type GuessedSecret = 'OldPassword' | 'AuthenticationCode' | 'Code';

/** Bound to no call and no transaction: what was counted stays counted when the call fails. Throws ServiceUnavailable. */
export interface GuessRecords {
  /** Counts one, and tells how long to wait when there is none left, in milliseconds; 0 when there was. */
  take(key: string, allowance: GuessAllowance): Promise<number>;
  forget(key: string): Promise<void>;
}

export interface GuessAllowance {
  readonly most: number;
  /** In which that many come back, one after the other. */
  readonly seconds: number;
}

// Our decision (no sheet says how often)
const ALLOWANCE: GuessAllowance = { most: 10, seconds: 3600 };

/**
 * Counts a guess before it is judged, however many come at once; a right one clears what was counted. Nothing may have
 * been written by the call yet: an embedded database has one connection, and the call would wait for itself.
 * Throws GuessLimitExceeded, or what `refusal` makes, when it was wrong.
 */
export async function judgeGuess(
  records: GuessRecords,
  { secret, owner }: { readonly secret: GuessedSecret; readonly owner: string },
  isRight: () => boolean | Promise<boolean>,
  refusal: () => Error,
): Promise<void> {
  const key = `guess ${secret} ${owner}`;
  const wait = await records.take(key, ALLOWANCE);
  if (wait > 0) throw fault('GuessLimitExceeded', { Secret: secret, RetryAfterMilliseconds: wait });
  if (!(await isRight())) throw refusal();
  await records.forget(key);
}
