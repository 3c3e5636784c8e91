// The published catalogue in the page: its index came with the page, an action's description comes when it is opened.
import type { CatalogIndex, IndexedAction, IndexedProduct, PublishedAction } from '../../catalog/publish.ts';

export interface Listed {
  readonly product: IndexedProduct;
  readonly action: IndexedAction;
}

/** With its schemas. */
export interface Found extends Listed {
  readonly action: PublishedAction;
}

export interface Catalogue {
  readonly products: readonly IndexedProduct[];
  find(product: string, action: string): Listed | undefined;
  /** What is here already. */
  peek(listed: Listed): Found | undefined;
  /** Fetched once; a failure is forgotten. Rejects when the gateway does not answer. */
  load(listed: Listed): Promise<Found>;
}

export type Fetch = (path: string) => Promise<PublishedAction>;

export interface Inlay extends CatalogIndex {
  /** Of all descriptions together. */
  readonly digest: string;
}

// As people look for them
const ORDER = ['cloudsso', 'ram', 'sts', 'rsa', 'paifang'];

/** The index that the page carries. */
export function readIndex(): Inlay {
  return JSON.parse(document.getElementById('catalogue')?.textContent ?? '') as Inlay;
}

export async function fetchAction(path: string): Promise<PublishedAction> {
  const response = await fetch(path, { credentials: 'omit' });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as PublishedAction;
}

export function openCatalogue({ digest, products: all }: Inlay, fetchOne: Fetch): Catalogue {
  const place = ({ name }: IndexedProduct): number => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);
  // Sources synchronize and libraries ask for tokens by themselves: there is nothing to call by hand
  const called = all.filter(({ dialect }) => dialect === 'rpc' || dialect === 'rest');
  const products = called.sort((a, b) => place(a) - place(b));
  const loaded = new Map<string, Found>();
  const loading = new Map<string, Promise<Found>>();
  const load = async (path: string, { product }: Listed): Promise<Found> => {
    try {
      const found = { product, action: await fetchOne(path) };
      loaded.set(path, found);
      return found;
    } finally {
      loading.delete(path);
    }
  };
  const pathOf = ({ product, action }: Listed): string => `/catalog/${product.name}/${action.name}.json?v=${digest}`;
  return {
    products,
    find: (productName, actionName) => {
      const product = products.find(({ name }) => name === productName);
      const action = product?.actions.find(({ name }) => name === actionName);
      return product && action && { product, action };
    },
    peek: (listed) => loaded.get(pathOf(listed)),
    load: (listed) => {
      const path = pathOf(listed);
      const known = loaded.get(path);
      if (known) return Promise.resolve(known);
      const started = loading.get(path) ?? load(path, listed);
      loading.set(path, started);
      return started;
    },
  };
}
