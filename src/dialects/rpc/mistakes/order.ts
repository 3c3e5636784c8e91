// The mistakes in sorting parameters. Without it a list of ten items fails where a list of nine worked, and nobody knows why.
import type { Entry, Mistake, QueryRecipe } from './mistake.ts';

/** By UTF-16 code units, the way the signature wants it. */
export const plainOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inLocale = new Intl.Collator('en');
const withNumbers = new Intl.Collator('en', { numeric: true });

// UTF-16 puts surrogates, which stand for the highest code points, before U+E000..U+FFFF: here they come after.
const rank = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);

function byCodePoint(a: string, b: string): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function sorting(words: string, compare: (a: Entry, b: Entry) => number): Mistake<QueryRecipe> {
  return { stage: 'order', words, slip: () => ({ arrange: (entries) => entries.slice().sort(compare) }) };
}

function byName(compare: (a: string, b: string) => number): (a: Entry, b: Entry) => number {
  return ([a], [b]) => compare(a, b);
}

const remedy = 'sort by name alone, as plain strings of UTF-16 code units';

export const orderMistakes: readonly Mistake<QueryRecipe>[] = [
  {
    stage: 'order',
    words: `signed the parameters in the order sent (${remedy})`,
    slip: () => ({ arrange: (entries) => entries }),
  },
  sorting(`sorted the finished name=value pairs (${remedy})`, ([, a], [, b]) => plainOrder(a, b)),
  sorting(
    `sorted the parameters without regard to case (${remedy}, so that A-Z come before a-z)`,
    byName((a, b) => plainOrder(a.toLowerCase(), b.toLowerCase())),
  ),
  sorting(
    `sorted the parameters by the rules of a language (${remedy}, so that A-Z come before a-z)`,
    byName((a, b) => inLocale.compare(a, b)),
  ),
  sorting(
    `sorted the numbers in names as numbers (${remedy}, so that Name.10 comes before Name.2)`,
    byName((a, b) => withNumbers.compare(a, b)),
  ),
  sorting(`sorted the parameters by code points or UTF-8 bytes (${remedy})`, byName(byCodePoint)),
];
