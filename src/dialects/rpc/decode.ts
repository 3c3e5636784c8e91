// Flattened parameters (`Tags.1.Key`) back into the shape that the schema describes (rpc-protocol 6).
import type { Schema } from '../../catalog/operation.ts';

type Raw = ReadonlyMap<string, string>;
type Reader = (raw: Raw, path: string) => unknown;

/** Raw parameters → nested value. Never throws: what does not fit keeps its text and fails validation by name. */
export type Decoder = (raw: Raw) => Record<string, unknown>;

/** Compiled once per operation. Names the schema does not know are ignored (cloudsso 1.7). */
export function compileDecoder(schema: Schema): Decoder {
  const members = compileMembers(schema);
  return (raw) => readMembers(members, raw, '');
}

type Members = readonly (readonly [name: string, read: Reader])[];

function compileMembers(schema: Schema): Members {
  return Object.entries(schema.properties ?? {}).map(([name, member]) => [name, compileReader(member)] as const);
}

function readMembers(members: Members, raw: Raw, prefix: string): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [name, read] of members) {
    const found = read(raw, prefix + name);
    if (found !== undefined) value[name] = found;
  }
  return value;
}

function compileReader(schema: Schema): Reader {
  if (schema['x-style'] === 'json') return (raw, path) => parseJson(raw.get(path));
  if (schema.type === 'array') return compileList(schema.items ?? {});
  if (schema.type === 'object') return compileObject(schema);
  const scalar = SCALARS[String(schema.type ?? 'string')] ?? ((text) => text);
  return (raw, path) => {
    const text = raw.get(path);
    return text === undefined ? undefined : scalar(text);
  };
}

const SCALARS: Readonly<Record<string, (text: string) => unknown>> = {
  integer: (text) => (/^[+-]?\d{1,15}$/.test(text) ? Number(text) : text),
  number: (text) => (/^[+-]?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : text),
  // Python sends True and False
  boolean: (text) => BOOLEANS.get(text.toLowerCase()) ?? text,
};
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

function compileObject(schema: Schema): Reader {
  const members = compileMembers(schema);
  return (raw, path) => {
    const value = readMembers(members, raw, `${path}.`);
    if (Object.keys(value).length > 0) return value;
    return raw.has(path) ? parseJson(raw.get(path)) : undefined;
  };
}

function compileList(item: Schema): Reader {
  const read = compileReader(item);
  return (raw, path) => {
    const indices = listIndices(raw, path);
    if (indices.length > 0) return indices.map((index) => read(raw, `${path}.${index}`) ?? {});
    return raw.has(path) ? parseJson(raw.get(path)) : undefined;
  };
}

/** The indices in use, numerically ascending; gaps close up (our decision, rpc-protocol 6). */
function listIndices(raw: Raw, path: string): readonly string[] {
  const prefix = `${path}.`;
  const found = new Set<string>();
  for (const name of raw.keys()) {
    if (!name.startsWith(prefix)) continue;
    const end = name.indexOf('.', prefix.length);
    const index = name.slice(prefix.length, end < 0 ? undefined : end);
    if (/^[1-9]\d{0,5}$/.test(index)) found.add(index);
  }
  return [...found].sort((a, b) => Number(a) - Number(b));
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
