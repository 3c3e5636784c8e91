// The few shapes that policy elements come in. Without it each element would check texts and lists in its own way.
import { below, malformed, quoted } from './malformed.ts';

/** Names an object may have, and what to tell somebody who used one of the others. */
export interface KnownMembers {
  readonly known: readonly string[];
  readonly advice?: Readonly<Record<string, string>>;
}

/** The own members of an object. @throws PolicyMalformed when it is none, or has a member outside `names`. */
export function readMembers(value: unknown, path: string, names?: KnownMembers): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw malformed(path, `an object is needed here, not ${describe(value)}`);
  }
  const members = new Map<string, unknown>(Object.entries(value));
  for (const name of members.keys()) {
    if (names !== undefined && !names.known.includes(name)) throw malformed(below(path, name), unknown(name, names));
  }
  return members;
}

/** @throws PolicyMalformed. Our decision (open question: unquoted leaves): only JSON strings, no coercion. */
export function readText(value: unknown, path: string): string {
  if (typeof value !== 'string') throw malformed(path, `a text in quotes is needed here, not ${describe(value)}`);
  return value;
}

/**
 * A list of texts, or one bare text as a list of one. `findFlaw` says what is wrong with a single text.
 * @throws PolicyMalformed. Our decision (open question: empty lists): refused everywhere.
 */
export function readTexts(value: unknown, path: string, findFlaw: (text: string) => string | undefined): string[] {
  if (!Array.isArray(value)) return [checked(value, path, findFlaw)];
  if (value.length === 0) throw malformed(path, 'the list is empty');
  return value.map((entry, index) => checked(entry, below(path, index), findFlaw));
}

/** The listed spelling that differs from `name` in case only, if any. */
export function findSpelling(name: string, listed: Iterable<string>): string | undefined {
  const folded = name.toLowerCase();
  for (const candidate of listed) if (candidate.toLowerCase() === folded) return candidate;
  return undefined;
}

function checked(value: unknown, path: string, findFlaw: (text: string) => string | undefined): string {
  const text = readText(value, path);
  const flaw = findFlaw(text);
  if (flaw !== undefined) throw malformed(path, `${flaw}: ${quoted(text)}`);
  return text;
}

function unknown(name: string, { known, advice = {} }: KnownMembers): string {
  if (Object.hasOwn(advice, name)) return advice[name] ?? '';
  const spelling = findSpelling(name, known);
  return `${quoted(name)} is no element here; ${spelling === undefined ? `known: ${known.join(', ')}` : `it is spelled ${spelling}`}`;
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
