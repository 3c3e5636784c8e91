// Which actions a few letters mean.
import type { PublishedAction, PublishedProduct } from '../../catalog/publish.ts';

/** Every word is in the name (`upuserstat` finds UpdateUserStatus too), the product, the entity or the path. */
export function fits(action: PublishedAction, product: PublishedProduct, wanted: string): boolean {
  const { name, entity, http } = action;
  const text = `${name} ${product.name} ${product.title} ${entity} ${http?.path ?? ''}`.toLowerCase();
  const words = wanted.toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word) || isSpread(word, name.toLowerCase()));
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
