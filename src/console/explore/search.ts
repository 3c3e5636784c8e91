// Which actions a few letters mean.
import type { IndexedAction, IndexedProduct } from '../../catalog/publish.ts';

export interface FoundActions {
  readonly product: IndexedProduct;
  readonly actions: readonly IndexedAction[];
}

/**
 * Every word is in the name, the product, the entity or the path; where nothing fits so, `upuserstat` finds UpdateUserStatus
 * by the order of its letters.
 */
export function findActions(products: readonly IndexedProduct[], wanted: string): readonly FoundActions[] {
  const words = wanted.toLowerCase().split(/\s+/);
  const find = (fits: (word: string, text: string, name: string) => boolean): readonly FoundActions[] =>
    products.map((product) => ({
      product,
      actions: product.actions.filter(({ name, entity, http }) => {
        const text = `${name} ${product.name} ${product.title} ${entity} ${http?.path ?? ''}`.toLowerCase();
        return words.every((word) => fits(word, text, name.toLowerCase()));
      }),
    }));
  const exact = find((word, text) => text.includes(word));
  if (exact.some(({ actions }) => actions.length > 0)) return exact;
  return find((word, text, name) => text.includes(word) || isSpread(word, name));
}

const FEWEST_SPREAD = 3;

/** All letters of a word, in their order. */
function isSpread(word: string, name: string): boolean {
  if (word.length < FEWEST_SPREAD) return false;
  let at = 0;
  for (const letter of word) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
