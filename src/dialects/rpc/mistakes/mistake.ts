// What a mistake is and what a recipe is. Without it every mistake would need its own signer and none could be combined.
import { percentEncode, sortByName } from '../canonical.ts';
import type { Parameter } from '../canonical.ts';

/** One parameter on its way into the canonical query: its name, to sort by, and its text, to write. */
export type Entry = readonly [name: string, text: string];

/** The steps from parameters to a canonical query, each replaceable. */
interface QuerySteps {
  /** What is signed, in the order sent. */
  readonly parameters: readonly Parameter[];
  readonly encode: (text: string) => string;
  readonly pair: (encode: (text: string) => string, name: string, value: string) => string;
  readonly arrange: (entries: readonly Entry[]) => readonly Entry[];
}

/** What both schemes start with. */
export interface QueryRecipe extends QuerySteps {
  readonly method: string;
  readonly path: string;
  /** The queries that this recipe and those made from it have led to so far. */
  readonly written: (QuerySteps & { readonly query: string })[];
}

/**
 * One way in which clients get a signature wrong: a step of the recipe that they do differently. `slip` gives the
 * step as the client does it, made from the recipe it is given, so that mistakes compose.
 */
export interface Mistake<Recipe> {
  /** Mistakes of one stage exclude each other. */
  readonly stage: string;
  /** Follows "Your client", with the remedy in brackets. */
  readonly words: string;
  readonly slip: (recipe: Recipe) => Partial<Recipe>;
  /** Tried alone only: too unlikely to be worth the work of pairing. */
  readonly alone?: boolean;
}

/** An encoder that encodes each text once: most recipes encode the same names and values. */
function remembering(encode: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const encoded = known.get(text) ?? encode(text);
    known.set(text, encoded);
    return encoded;
  };
}

/** The right way to make a canonical query, as a recipe. */
export function queryRecipe(method: string, path: string, parameters: readonly Parameter[]): QueryRecipe {
  return {
    method,
    path,
    parameters,
    encode: remembering(percentEncode),
    pair: (encode, name, value) => `${encode(name)}=${encode(value)}`,
    arrange: sortByName,
    written: [],
  };
}

/** Whether two recipes lead to one canonical query because they make it by the same steps. */
export function sharesQuery(a: QuerySteps, b: QuerySteps): boolean {
  return a.parameters === b.parameters && a.encode === b.encode && a.pair === b.pair && a.arrange === b.arrange;
}

/** The canonical query that a recipe leads to. Kept for the recipes made from it: most mistakes and pairs share one. */
export function queryOf({ parameters, encode, pair, arrange, written }: QueryRecipe): string {
  const steps = { parameters, encode, pair, arrange };
  const same = written.find((one) => sharesQuery(one, steps));
  if (same) return same.query;
  const entries = parameters.map(([name, value]): Entry => [name, pair(encode, name, value)]);
  const texts = arrange(entries).map(([, text]) => text);
  const query = texts.join('&');
  written.push({ ...steps, query });
  return query;
}
