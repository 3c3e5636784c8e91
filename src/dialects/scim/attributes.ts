// Attributes as the schema spells and types them: SCIM knows no case of names, and clients quote truth values (cloudsso 13.7).
import type { Schema } from '../../catalog/operation.ts';

type Values = Readonly<Record<string, unknown>>;

/** The members that the schema knows, whatever their case; null is as good as absent (RFC 7643 2.5). */
export function spelled({ properties = {} }: Schema, given: Values): Record<string, unknown> {
  const names = new Map(Object.keys(properties).map((name) => [name.toLowerCase(), name]));
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const name = names.get(key.toLowerCase());
    const schema = name === undefined ? undefined : properties[name];
    if (name !== undefined && schema && value !== null) values[name] = convert(schema, value);
  }
  return values;
}

function convert(schema: Schema, value: unknown): unknown {
  const { type, items } = schema;
  if (type === 'array' && items) return [value].flat().map((item: unknown) => convert(items, item));
  if (type === 'object' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return spelled(schema, value as Values);
  }
  if (typeof value !== 'string') return value;
  if (type === 'boolean' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  if (type === 'integer' && /^[+-]?\d{1,9}$/.test(value)) return Number(value);
  return value;
}
