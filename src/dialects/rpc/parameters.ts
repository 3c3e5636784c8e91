// Wire text to name/value pairs, decoded exactly once: a second decoding would forge values that contain a percent sign.
import { fault } from '../../faults/fault.ts';
import type { Parameter } from './canonical.ts';

// Our decision: far above any documented action, far below what would hurt.
const MOST_PARAMETERS = 2000;

/**
 * Pairs of a query string or form body in wire order; `+` is a space (rpc-protocol 3.2, 3.3).
 * Throws RequestMalformed on a broken escape, invalid UTF-8, raw non-ASCII bytes or a repeated name.
 */
export function parseParameters(text: string, place: 'query' | 'form body'): readonly Parameter[] {
  if (text === '') return [];
  const pieces = text.split('&');
  if (pieces.length > MOST_PARAMETERS) {
    throw fault('RequestMalformed', { Reason: `the ${place} has more than ${MOST_PARAMETERS} parameters` });
  }
  const parameters: Parameter[] = [];
  const seen = new Set<string>();
  for (const piece of pieces) {
    if (piece === '') continue;
    const equals = piece.indexOf('=');
    const name = decode(equals < 0 ? piece : piece.slice(0, equals), place);
    if (seen.has(name)) {
      // Our decision (rpc-protocol 3.3 leaves it open): no client repeats a name, so a repeat is refused, not guessed at.
      throw fault('CommonParameterInvalid', { Name: name, Reason: `it appears more than once in the ${place}` });
    }
    seen.add(name);
    parameters.push([name, equals < 0 ? '' : decode(piece.slice(equals + 1), place)]);
  }
  return parameters;
}

function decode(text: string, place: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  if (NOT_ASCII.test(text)) {
    throw fault('RequestMalformed', { Reason: `the ${place} has bytes outside ASCII that are not percent-encoded` });
  }
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch (cause) {
    throw fault('RequestMalformed', { Reason: `the ${place} has a percent escape that is not valid UTF-8` }, cause);
  }
}

const NEEDS_CARE = /[%+\u0080-\uffff]/;
const NOT_ASCII = /[\u0080-\uffff]/;

/**
 * Members of a JSON object as parameters: text as it is, numbers and truth values in their JSON spelling, lists and objects
 * as JSON text, null as if it were not there (rpc-protocol 2, 6). Throws RequestMalformed for anything but an object.
 */
export function parseJsonBody(body: Buffer): readonly Parameter[] {
  if (body.length === 0) return [];
  let value: unknown;
  try {
    value = JSON.parse(UTF8.decode(body));
  } catch (cause) {
    throw fault('RequestMalformed', { Reason: 'the body is not JSON in UTF-8, as its content-type says it is' }, cause);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw fault('RequestMalformed', { Reason: 'the JSON body is not an object whose members are parameters' });
  }
  return Object.entries(value).flatMap(([name, member]: [string, unknown]): Parameter[] => {
    if (member === null) return [];
    return [[name, typeof member === 'string' ? member : JSON.stringify(member)]];
  });
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Query and form as one lookup; the body wins where both name a parameter (rpc-protocol 3.3), unless told otherwise. */
export function mergeParameters(
  query: readonly Parameter[],
  form: readonly Parameter[],
  winner: 'body-wins' | 'query-wins' = 'body-wins',
): ReadonlyMap<string, string> {
  if (form.length === 0) return new Map(query);
  return winner === 'body-wins' ? new Map([...query, ...form]) : new Map([...form, ...query]);
}
