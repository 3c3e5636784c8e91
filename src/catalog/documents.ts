// Reads the schema documents: the pen. A document that breaks the meta-schema stops the boot.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { AccessLevel, ActionFacts, Product, Schema } from './operation.ts';

export interface ActionDocument {
  readonly name: string;
  readonly parameters: Schema;
  readonly facts: ActionFacts;
}

export interface ProductDocument {
  readonly product: Product;
  readonly actions: readonly ActionDocument[];
}

/** Where the schemas lie, seen from src/catalog and dist/catalog alike. */
export const SCHEMAS = new URL('../../schemas/', import.meta.url);

/** Every product and its actions, references to product.json resolved. Throws Error naming the document and the place. */
export function readDocuments(root: URL = SCHEMAS): readonly ProductDocument[] {
  // The meta-schema is this house's own: that it is JSON Schema itself need not be asked at each boot
  const isAction = new Ajv({ strict: false, validateSchema: false }).compile(
    readJson(new URL('action.meta.json', root)) as object,
  );
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map((folder) => readProduct(new URL(`${folder.name}/`, root), isAction));
}

type Check = ReturnType<Ajv['compile']>;

function readProduct(folder: URL, isAction: Check): ProductDocument {
  const { definitions = {}, ...product } = readJson(new URL('product.json', folder)) as Product & Definitions;
  const files = readdirSync(folder).filter((file) => /^[A-Z]\w*\.json$/.test(file));
  const actions = files.sort().map((file): ActionDocument => {
    const document = resolve(readJson(new URL(file, folder)), definitions);
    if (!isAction(document)) {
      const [first] = isAction.errors ?? [];
      throw new Error(`schemas/${product.name}/${file}${first?.instancePath ?? ''}: ${first?.message ?? 'not valid'}`);
    }
    const { 'x-action': facts, ...parameters } = document as Schema & { readonly 'x-action': ActionFacts };
    return { name: file.slice(0, -'.json'.length), parameters, facts };
  });
  return { product, actions };
}

interface Definitions {
  readonly definitions?: Readonly<Record<string, unknown>>;
}

function readJson(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8')) as unknown;
}

function resolve(node: unknown, definitions: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(node)) return node.map((item) => resolve(item, definitions));
  if (node === null || typeof node !== 'object') return node;
  const reference = (node as { $ref?: unknown }).$ref;
  if (typeof reference === 'string') {
    const name = reference.slice(reference.lastIndexOf('/') + 1);
    if (!Object.hasOwn(definitions, name)) throw new Error(`${reference} names nothing in product.json`);
    return resolve(definitions[name], definitions);
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value, definitions)]));
}

/** Every action with the ARN templates that it is checked on. */
export function knownActions(
  documents: readonly ProductDocument[],
): readonly { readonly action: string; readonly resources: readonly string[] }[] {
  return documents.flatMap(({ actions }) =>
    actions.map(({ facts: { ram } }) => ({ action: ram.action, resources: [ram.resource].flat() })),
  );
}

/** Ids of the actions that change something at a place in ARNs, such as `:directory/`, by what they do. */
export function changesAt(
  documents: readonly ProductDocument[],
  place: string,
): Readonly<Record<'create' | 'update' | 'delete', readonly string[]>> {
  const all = documents.flatMap(({ product, actions }) =>
    actions.map(({ name, facts: { ram } }) => ({ id: `${product.name}:${name}`, ...ram })),
  );
  const of = (access: AccessLevel): readonly string[] =>
    all
      .filter((one) => one.access === access && [one.resource].flat().some((arn) => arn.includes(place)))
      .map(({ id }) => id);
  return { create: of('create'), update: of('update'), delete: of('delete') };
}
