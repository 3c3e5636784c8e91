// What is remembered of a call's parameters. Without it the record would keep passwords, or not say what was asked.
import type { Schema } from './operation.ts';

/** What stands for a value that nobody may read again. */
export const MASK = '***';

// Long enough for every ordinary call; a row for each call is the largest thing that a busy gateway writes
const LONGEST = 2048;
const LONGEST_TEXT = 256;
const MOST_ITEMS = 20;

type Keep = (value: unknown) => unknown;
type Members = Readonly<Record<string, unknown>>;

/**
 * Decoded parameters, valid or not → JSON text of at most 2048 characters. What the schema marks `x-secret` is masked, and so
 * is everything that it does not describe. What is too long is cut, and ends in `…`.
 */
export function compileRecount(parameters: Schema): (raw: unknown) => string {
  const keep = compileKeep(parameters);
  return (raw) => {
    const kept = keep(raw);
    const text = JSON.stringify(kept);
    return text.length <= LONGEST ? text : abridge(kept as Members);
  };
}

const mask: Keep = () => MASK;
/** A value where the schema has one: whatever else stands there may hold anything. */
const keepScalar: Keep = (value) => (typeof value === 'object' && value !== null ? MASK : value);

function compileKeep(schema: Schema): Keep {
  if (schema['x-secret']) return mask;
  const { type, properties, items } = schema;
  if (type === 'array' && items) return compileKeepItems(compileKeep(items));
  if (type === 'object' && properties) return compileKeepMembers(properties);
  return keepScalar;
}

function compileKeepItems(keep: Keep): Keep {
  return (value) => (Array.isArray(value) ? value.map(keep) : MASK);
}

function compileKeepMembers(properties: Readonly<Record<string, Schema>>): Keep {
  const keeps = new Map(Object.entries(properties).map(([name, schema]) => [name, compileKeep(schema)]));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return MASK;
    const kept: Record<string, unknown> = {};
    for (const name of Object.keys(value)) kept[name] = (keeps.get(name) ?? mask)((value as Members)[name]);
    return kept;
  };
}

/** Long texts are cut; if that is not enough, members are left out from the end, and the mark says so. */
function abridge(kept: Members): string {
  let text = '{';
  for (const [name, value] of Object.entries(kept)) {
    const member = `${JSON.stringify(clip(name))}:${JSON.stringify(shorten(value))},`;
    if (text.length + member.length > LONGEST - 16) return `${text}"…":"…"}`;
    text += member;
  }
  return `${text.slice(0, -1)}}`;
}

function shorten(value: unknown): unknown {
  if (typeof value === 'string') return clip(value);
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map(shorten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [clip(name), shorten(member)]));
}

function clip(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`;
}
