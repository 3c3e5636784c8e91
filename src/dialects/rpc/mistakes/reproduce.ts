// Tries mistakes, alone and in pairs, until one reproduces a signature. Without it the mistakes would be a mere list.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { sharesQuery } from './mistake.ts';
import type { Mistake, QueryRecipe } from './mistake.ts';
import type { TriedKey, TriedKeys } from './key.ts';
import type { Reading } from './output.ts';

export interface Inquiry<Recipe> {
  readonly recipe: Recipe;
  readonly write: (recipe: Recipe) => string;
  /** In the order of likelihood. Of two mistakes the later is applied first. */
  readonly mistakes: () => readonly Mistake<Recipe>[];
  readonly keys: TriedKeys;
  readonly reading: Reading;
  /** Characters of the right canonical text, by which the work is measured. */
  readonly size: number;
}

interface Slip<Recipe> {
  readonly mistake: Mistake<Recipe>;
  readonly recipe: Recipe;
  readonly text: string;
}

/** Work that one inquiry may take, in characters of canonical query composed: one to two milliseconds of one core. */
const workLimit = 280_000;
const workPerAttempt = 400;
/** The same characters cost less when they are only framed and hashed, or go only through the HMAC. */
const [framing, authenticating] = [1 / 4, 1 / 8];

/** The words for the first combination that fits: at most two mistakes in text and key, besides those of the reading. */
export function reproduce<Recipe extends QueryRecipe>(inquiry: Inquiry<Recipe>): readonly string[] | undefined {
  const { recipe, write, reading, size } = inquiry;
  const [rightKey, ...wrongKeys] = inquiry.keys;
  const tried = new Set<string>();
  let work = workLimit;

  const compose = (changed: Recipe): string | undefined => {
    work -= workPerAttempt + size * (sharesQuery(changed, recipe) ? framing : 1);
    if (work < 0) return undefined;
    const text = write(changed);
    return tried.has(text) ? undefined : (tried.add(text), text);
  };
  const fits = (text: string, key: TriedKey): boolean => {
    work -= workPerAttempt + text.length * authenticating;
    if (work < 0) return false;
    return timingSafeEqual(createHmac(reading.hash, key.bytes).update(text).digest(), reading.bytes);
  };

  const rightText = compose(recipe);
  if (rightText === undefined) return undefined;
  for (const key of inquiry.keys) if (fits(rightText, key)) return [...key.words, ...reading.words];

  // A mistake that changes nothing in this request is out, alone and in pairs: only what explains the signature is named.
  const slips: Slip<Recipe>[] = [];
  const mistakes = inquiry.mistakes();
  for (const mistake of [...mistakes.filter(({ alone }) => !alone), ...mistakes.filter(({ alone }) => alone)]) {
    const changed = { ...recipe, ...mistake.slip(recipe) };
    const text = compose(changed);
    if (text === undefined) continue;
    if (fits(text, rightKey)) return [mistake.words, ...reading.words];
    if (!mistake.alone) slips.push({ mistake, recipe: changed, text });
  }
  for (const { mistake, text } of slips) {
    const key = wrongKeys.find((wrong) => !wrong.alone && fits(text, wrong));
    if (key) return [mistake.words, ...key.words, ...reading.words];
  }
  for (const [index, first] of slips.entries()) {
    for (const second of slips.slice(index + 1)) {
      if (work < 0) return undefined;
      if (second.mistake.stage === first.mistake.stage) continue;
      const text = compose({ ...second.recipe, ...first.mistake.slip(second.recipe) });
      if (text !== undefined && fits(text, rightKey)) {
        return [first.mistake.words, second.mistake.words, ...reading.words];
      }
    }
  }
  return undefined;
}
