// The small XML that the vendor answers with: a root, nested members, repeated items; no attributes, no namespaces.
import type { Schema } from '../../catalog/operation.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** One document. Lists follow the schema: `x-xml-item` wraps its items, otherwise elements repeat (cloudsso 2.2). */
export function writeXml(root: string, value: object, schema: Schema): string {
  return `${DECLARATION}<${root}>${members(value, schema)}</${root}>`;
}

function members(value: object, schema: Schema): string {
  let text = '';
  for (const [name, member] of Object.entries(value)) text += element(name, member, schema.properties?.[name]);
  return text;
}

function element(name: string, value: unknown, schema: Schema = {}): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return list(name, value, schema);
  const inner = typeof value === 'object' ? members(value, schema) : escapeText(String(value));
  return `<${name}>${inner}</${name}>`;
}

function list(name: string, items: readonly unknown[], schema: Schema): string {
  const item = schema['x-xml-item'];
  let text = '';
  for (const value of items) text += element(item ?? name, value, schema.items);
  return item === undefined ? text : `<${name}>${text}</${name}>`;
}

/** Text content. Characters that XML 1.0 cannot carry at all become U+FFFD, so that the document stays readable. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.toWellFormed().replace(SPECIALS, (character) => ENTITIES[character] ?? '\uFFFD');
}

const SPECIAL = /[&<>"'\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const SPECIALS = /[&<>"'\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};
