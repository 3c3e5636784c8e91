// The checks that a scenario makes on an answer.
import { isDeepStrictEqual } from 'node:util';
import { select } from './path.ts';

export interface Check {
  readonly path: string;
  readonly op: string;
  readonly value?: unknown;
}

type Judge = (actual: unknown, value: unknown, body: unknown) => boolean;

const JUDGES: Readonly<Record<string, Judge>> = {
  exists: (actual) => actual !== undefined,
  absent: (actual) => actual === undefined,
  equals: (actual, value) => isDeepStrictEqual(actual, value),
  notEquals: (actual, value) => actual !== undefined && !isDeepStrictEqual(actual, value),
  equalsPath: (actual, path, body) => actual !== undefined && isDeepStrictEqual(actual, select(body, String(path))),
  gtPath: (actual, path, body) => isGreater(actual, select(body, String(path))),
  matches: (actual, pattern) => typeof actual === 'string' && new RegExp(String(pattern)).test(actual),
  length: (actual, count) => Array.isArray(actual) && actual.length === count,
  keysEqual: (actual, keys) => isDeepStrictEqual(keysOf(actual), [...(keys as readonly string[])].sort()),
  oneOf: (actual, values) => (values as readonly unknown[]).some((value) => isDeepStrictEqual(actual, value)),
  contains: (actual, part) => typeof actual === 'string' && actual.includes(String(part)),
  endsWith: (actual, end) => typeof actual === 'string' && actual.endsWith(String(end)),
  type: (actual, name) => typesOf(actual).includes(String(name)),
  emptyOrAbsent: (actual) => actual === undefined || actual === '',
};

/** Nothing when the check holds, else what was wrong. Throws for a check that nobody implements. */
export function findFlaw(body: unknown, { path, op, value }: Check): string | undefined {
  const judge = JUDGES[op];
  if (!judge) throw new Error(`unknown check ${op}`);
  const actual = select(body, path);
  if (judge(actual, value, body)) return undefined;
  return `${path} is ${String(JSON.stringify(actual))}, which fails "${op} ${String(JSON.stringify(value))}"`;
}

function isGreater(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left > right;
  return typeof left === 'number' && typeof right === 'number' && left > right;
}

function keysOf(value: unknown): readonly string[] | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value).sort() : undefined;
}

function typesOf(value: unknown): readonly string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
  return [typeof value];
}
