// The catalogue for everybody else: what may be asked, as one document that a console or a generator can read.
import { entityOf } from './entities.ts';
import type { AccessLevel, ActionFacts, Example, Http, Product, Schema } from './operation.ts';

export interface PublishedCatalog {
  readonly products: readonly PublishedProduct[];
}

export interface PublishedProduct {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** `rpc` and `oauth` calls go to `basePath` itself, `rest`, `scim` and `portal` calls to a path under it. */
  readonly dialect: string;
  readonly basePath: string;
  readonly actions: readonly PublishedAction[];
}

export interface PublishedAction {
  readonly name: string;
  readonly description: string;
  readonly entity: string;
  readonly access: AccessLevel;
  /** As policies name it. */
  readonly ramAction: string;
  /** Templates of the ARNs that the call is checked on. */
  readonly resources: readonly string[];
  /** The call is not signed: parameters prove who asks. */
  readonly isUnsigned?: true;
  /** Where a dialect that goes by paths has it; without roles and permission in a dialect that knows none. */
  readonly http?: Pick<Http, 'method' | 'path' | 'hasBody'> & Partial<Pick<Http, 'roles' | 'permission'>>;
  readonly parameters: Schema;
  readonly result: Schema;
  /** Errors of this action's own, beside those that any call may meet. */
  readonly errors: readonly PublishedError[];
  readonly examples: readonly Example[];
}

/** What a list of actions shows: small enough to travel with a page. */
export interface CatalogIndex {
  readonly products: readonly IndexedProduct[];
}

export interface IndexedProduct extends Omit<PublishedProduct, 'actions'> {
  readonly actions: readonly IndexedAction[];
}

export interface IndexedAction extends Pick<PublishedAction, 'name' | 'entity' | 'access' | 'isUnsigned'> {
  readonly http?: Pick<Http, 'method' | 'path'>;
}

export interface PublishedError {
  readonly status: number;
  /** Empty where the dialect has no codes. */
  readonly code: string;
  readonly message: string;
}

/** Says a fault in the words of a dialect, with names in braces for what differs from call to call. */
export type SayInGeneral = (dialect: string, fault: string) => PublishedError;

// What only some faults carry
const OPTIONAL: ReadonlySet<PropertyKey> = new Set(['By', 'Part', 'Diagnosis', 'CanonicalRequest']);

/** The detail of a fault that has not happened: each member is its own name in braces. */
export const IN_GENERAL: object = new Proxy(
  {},
  { get: (_none, name) => (OPTIONAL.has(name) ? undefined : `{${String(name)}}`) },
);

/** What is read of a product's documents; told here because browsers, where files have no types, read these types too. */
interface Documented {
  readonly product: Product;
  readonly actions: readonly { readonly name: string; readonly parameters: Schema; readonly facts: ActionFacts }[];
}

/** Pure: everything follows from the schemas and the fault tables. */
export function publishCatalog(
  documents: readonly Documented[],
  basePath: (dialect: string) => string,
  say: SayInGeneral,
): PublishedCatalog {
  const products = documents.map(({ product, actions }): PublishedProduct => {
    const { name, title, version, dialect } = product;
    return {
      name,
      title,
      version,
      dialect,
      basePath: basePath(dialect),
      actions: actions.map((action) => publishAction(action, (fault) => say(dialect, fault))),
    };
  });
  return { products };
}

/** The same actions without their schemas. */
export function indexCatalog({ products }: PublishedCatalog): CatalogIndex {
  return { products: products.map((product) => ({ ...product, actions: product.actions.map(indexAction) })) };
}

function indexAction({ name, entity, access, isUnsigned, http }: PublishedAction): IndexedAction {
  return {
    name,
    entity,
    access,
    ...(isUnsigned && { isUnsigned }),
    ...(http && { http: { method: http.method, path: http.path } }),
  };
}

function publishAction(
  { name, parameters, facts }: Documented['actions'][number],
  say: (fault: string) => PublishedError,
): PublishedAction {
  const { description = '', ...schema } = parameters;
  const { ram, proof, result, faults, examples } = facts;
  const http = placeOf(facts);
  return {
    name,
    description,
    entity: entityOf(name),
    access: ram.access,
    ramAction: ram.action,
    resources: [ram.resource].flat(),
    ...(proof && { isUnsigned: true }),
    ...(http && { http }),
    parameters: schema,
    result,
    errors: faults.map(say).sort((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1)),
    examples,
  };
}

function placeOf({ http, scim, portal }: ActionFacts): PublishedAction['http'] {
  if (http) {
    const { method, path, hasBody, roles, permission } = http;
    return { method, path, hasBody, roles, permission };
  }
  const place = scim ?? portal;
  return place && { method: place.method, path: place.path, hasBody: place.method.startsWith('P') };
}
