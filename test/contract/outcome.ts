// What a test reads off an answer, in one line each.
import type { Answer } from '../support/world.ts';

/** `200`, or status and code: `404 EntityNotExists.User`. */
export function said({ status, body }: Answer): string {
  return status === 200 ? '200' : `${status} ${String(body.Code)}`;
}

/** A member of a good answer. Throws with the answer's text when it is not a good one. */
export function shown<T = Readonly<Record<string, unknown>>>(answer: Answer, member: string): T {
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body[member] as T;
}

export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
