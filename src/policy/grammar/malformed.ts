// Where and why a document breaks the grammar. Without it a refusal could not point at the place to mend.
import { type Fault, fault } from '../../faults/fault.ts';

/** The whole document. */
export const root = '/';

/** The place of a member or list entry below `path`, as a JSON pointer (`/Statement/0/Condition`). */
export function below(path: string, member: string | number): string {
  const step = String(member).replaceAll('~', '~0').replaceAll('/', '~1');
  return path === root ? `/${step}` : `${path}/${step}`;
}

/** The fault to throw. `reason` is one clause in plain words and may quote what was found. */
export function malformed(path: string, reason: string): Fault<'PolicyMalformed'> {
  return fault('PolicyMalformed', { Path: path, Reason: reason });
}

/** Text from a document, quoted and cut to a length that fits into a message. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text);
}
