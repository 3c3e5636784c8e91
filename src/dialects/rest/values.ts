// Query text and JSON members as the schema types them: clients quote numbers and truth values (rsa 7.4).
import type { Schema } from '../../catalog/operation.ts';

type Values = Readonly<Record<string, unknown>>;

/** The members that the schema knows, converted where their text says the same; what does not fit fails validation by name. */
export function typed({ properties = {} }: Schema, given: Values): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) {
    if (Object.hasOwn(given, name)) values[name] = convert(schema, given[name]);
  }
  return values;
}

function convert({ type }: Schema, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  if (type === 'integer') return /^[+-]?\d{1,15}$/.test(value) ? Number(value) : value;
  return value;
}
