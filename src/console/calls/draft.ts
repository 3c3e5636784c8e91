// What stands in a form: texts as they were typed, nested as the schema nests them; and the ways it travels.
import type { PublishedAction } from '../../catalog/publish.ts';

export type Schema = PublishedAction['parameters'];
export type Draft = string | readonly Draft[] | DraftObject;
export interface DraftObject {
  readonly [name: string]: Draft;
}
export type Pair = readonly [name: string, value: string];

/** What a field is filled in as. */
export type FieldKind = 'text' | 'number' | 'boolean' | 'choice' | 'json' | 'list' | 'object';

export function kindOf(schema: Schema): FieldKind {
  const [type = 'string'] = [schema.type ?? 'string'].flat();
  if (schema['x-style'] === 'json') return 'json';
  if (schema.enum) return 'choice';
  if (type === 'boolean') return 'boolean';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'array') return schema.items ? 'list' : 'json';
  if (type === 'object') return schema.properties ? 'object' : 'json';
  return 'text';
}

/** Nothing was typed anywhere in it. */
export function isBlank(draft: Draft | undefined): boolean {
  if (draft === undefined || draft === '') return true;
  return typeof draft === 'object' && Object.values(draft).every(isBlank);
}

/** `Tags.1.Key` and its value for everything that was typed; blank fields are not sent. */
export function flatten(draft: DraftObject): readonly Pair[] {
  return Object.entries(draft).flatMap(([name, member]) => flattenInto(name, member));
}

function flattenInto(name: string, draft: Draft): readonly Pair[] {
  if (typeof draft === 'string') return draft === '' ? [] : [[name, draft]];
  if (!Array.isArray(draft)) return Object.entries(draft).flatMap(([key, item]) => flattenInto(`${name}.${key}`, item));
  const filled = (draft as readonly Draft[]).filter((item) => !isBlank(item));
  return filled.flatMap((item, at) => flattenInto(`${name}.${at + 1}`, item));
}

const MOST_ITEMS = 200;

/** The other way round: what the schema does not know is left out. */
export function unflatten(schema: Schema, pairs: readonly Pair[]): DraftObject {
  return unflattenObject(schema, new Map(pairs), '');
}

function unflattenObject(schema: Schema, pairs: ReadonlyMap<string, string>, prefix: string): DraftObject {
  const members = Object.entries(schema.properties ?? {}).map(([name, member]) => [
    name,
    unflattenMember(member, pairs, prefix + name),
  ]);
  return Object.fromEntries(members.filter(([, draft]) => !isBlank(draft as Draft | undefined))) as DraftObject;
}

function unflattenMember(schema: Schema, pairs: ReadonlyMap<string, string>, path: string): Draft | undefined {
  const kind = kindOf(schema);
  if (kind === 'object') return unflattenObject(schema, pairs, `${path}.`);
  if (kind !== 'list') return pairs.get(path);
  const items: Draft[] = [];
  for (let at = 1; at <= MOST_ITEMS; at += 1) {
    const item = unflattenMember(schema.items ?? {}, pairs, `${path}.${at}`);
    if (isBlank(item) || item === undefined) break;
    items.push(item);
  }
  return items;
}

/** Typed values for JSON bodies. A text that does not fit its type stays a text: the gateway then says what is wrong. */
export function toValues(schema: Schema, draft: DraftObject): Readonly<Record<string, unknown>> {
  const members = Object.entries(draft).filter(([, member]) => !isBlank(member));
  return Object.fromEntries(members.map(([name, member]) => [name, toValue(schema.properties?.[name] ?? {}, member)]));
}

function toValue(schema: Schema, draft: Draft): unknown {
  if (Array.isArray(draft)) {
    return (draft as readonly Draft[])
      .filter((item) => !isBlank(item))
      .map((item) => toValue(schema.items ?? {}, item));
  }
  if (typeof draft === 'object') return toValues(schema, draft as DraftObject);
  const kind = kindOf(schema);
  if (kind === 'boolean') return draft === 'true' ? true : draft === 'false' ? false : draft;
  if (kind === 'number') return /^-?\d{1,15}(\.\d+)?$/.test(draft) ? Number(draft) : draft;
  if (kind === 'json') return parsed(draft);
  return draft;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Values of an example as a draft. References to a starting state (`${UserId}`) are left for the person to fill in. */
export function fromValues(values: unknown): Draft {
  if (Array.isArray(values)) return values.map(fromValues);
  if (typeof values === 'object' && values !== null) {
    return Object.fromEntries(Object.entries(values).map(([name, member]) => [name, fromValues(member)]));
  }
  const text = String(values ?? '');
  return text.includes('${') ? '' : text;
}

const SECRETS = /secret|password|privatekey|securitytoken|assertion|idtoken|oidctoken|authenticationcode|seed/i;

/** Values that no link, history or log may hold: what the schema calls secret, and what its name gives away. */
export function isSecret(name: string, schema: Schema = {}): boolean {
  return schema['x-secret'] === true || SECRETS.test(name);
}

/** What of a draft may stand in a link. */
export function linkable(schema: Schema, draft: DraftObject): readonly Pair[] {
  const open = Object.entries(draft).filter(([name]) => !isSecret(name, schema.properties?.[name]));
  return flatten(Object.fromEntries(open)).filter(([name]) => !isSecret(name));
}
