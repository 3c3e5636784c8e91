// The published catalogue in the page: fetched once, found by name.
import type { PublishedAction, PublishedCatalog, PublishedProduct } from '../../catalog/publish.ts';

export interface Found {
  readonly product: PublishedProduct;
  readonly action: PublishedAction;
}

export interface Catalogue {
  readonly products: readonly PublishedProduct[];
  find(product: string, action: string): Found | undefined;
}

// As people look for them
const ORDER = ['cloudsso', 'ram', 'sts', 'rsa', 'paifang'];

/** What the page preloads, so its request must be the same. Throws when the gateway does not answer. */
export async function fetchCatalogue(): Promise<Catalogue> {
  const response = await fetch('/catalog.json');
  if (!response.ok) throw new Error(String(response.status));
  return indexCatalogue((await response.json()) as PublishedCatalog);
}

export function indexCatalogue(catalog: PublishedCatalog): Catalogue {
  const place = ({ name }: PublishedProduct): number => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);
  // Sources synchronize and libraries ask for tokens by themselves: there is nothing to call by hand
  const called = catalog.products.filter(({ dialect }) => dialect === 'rpc' || dialect === 'rest');
  const products = called.sort((a, b) => place(a) - place(b));
  return {
    products,
    find: (productName, actionName) => {
      const product = products.find(({ name }) => name === productName);
      const action = product?.actions.find(({ name }) => name === actionName);
      return product && action && { product, action };
    },
  };
}
