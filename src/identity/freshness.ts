// How old a signature may be. Without a window a recorded call could be sent again for ever.
import { fault } from '../faults/fault.ts';

/** Our decision (rpc-protocol 10: documents say 15 and 31 minutes): the same 15 minutes either way for both schemes. */
export const TOLERANCE_SECONDS = 15 * 60;

const SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

let last: { readonly text: string; readonly milliseconds: number } | undefined;

/** `yyyy-MM-ddTHH:mm:ssZ`, UTC, a real instant; anything else throws TimestampMalformed. */
export function parseTimestamp(text: string): Date {
  // Whole seconds: most calls say what the one before them said
  if (last?.text !== text) last = { text, milliseconds: parse(text) };
  return new Date(last.milliseconds);
}

function parse(text: string): number {
  const at = new Date(SHAPE.test(text) ? text : Number.NaN);
  // Date accepts 30 February and moves it
  if (Number.isNaN(at.getTime()) || `${at.toISOString().slice(0, 19)}Z` !== text) {
    throw fault('TimestampMalformed', { Timestamp: text });
  }
  return at.getTime();
}

/** Throws TimestampExpired when the signer's clock is further away than the tolerance. */
export function assertFresh(at: Date, now: Date): void {
  const skew = Math.round((at.getTime() - now.getTime()) / 1000);
  if (Math.abs(skew) > TOLERANCE_SECONDS) {
    throw fault('TimestampExpired', { Timestamp: at.toISOString(), SkewSeconds: skew });
  }
}

/** Until when the nonce of a call signed at `at` must be remembered: past the last moment at which it could pass. */
export function rememberUntil(at: Date): Date {
  return new Date(at.getTime() + (2 * TOLERANCE_SECONDS + 60) * 1000);
}
