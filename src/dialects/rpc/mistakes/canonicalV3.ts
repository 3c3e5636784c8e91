// The mistakes in a V3 canonical request, as far as no digest is needed to know them: browsers look for them, too.
import { choosing, lossMistakes, undecodedMistakes } from './choice.ts';
import { headerMistakes, headersOf, headersRecipe, type HeadersRecipe } from './headers.ts';
import { queryOf, queryRecipe, type Mistake, type QueryRecipe } from './mistake.ts';
import { orderMistakes } from './order.ts';
import { pairMistakes, spellingMistakes } from './spelling.ts';
import type { V3Request } from '../verify.ts';

interface Parts {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** `name:value` lines, each with its line break. */
  readonly headers: string;
  readonly list: string;
  readonly payload: string;
}

export interface CanonicalRecipe extends QueryRecipe, HeadersRecipe {
  readonly payload: string;
  readonly layout: (parts: Parts) => string;
}

type CanonicalMistake = Mistake<CanonicalRecipe>;

export const rightLayout = ({ method, path, query, headers, list, payload }: Parts): string =>
  `${method}\n${path}\n${query}\n${headers}\n${list}\n${payload}`;

/** What `verifyV3` does with encoded names, up to the canonical request. */
export function canonicalRecipe(request: V3Request): CanonicalRecipe {
  return {
    ...queryRecipe(request.method, request.path, request.query),
    ...headersRecipe(request),
    payload: request.bodyHash,
    layout: rightLayout,
  };
}

export function canonicalRequestOf(recipe: CanonicalRecipe): string {
  const { method, path, payload } = recipe;
  return recipe.layout({ method, path, payload, query: queryOf(recipe), ...headersOf(recipe) });
}

export const layoutMistakes: readonly CanonicalMistake[] = [
  {
    stage: 'layout',
    words: 'left out the blank line after the headers (end every header line, also the last, and add an empty one)',
    slip: () => ({
      layout: ({ method, path, query, headers, list, payload }) =>
        `${method}\n${path}\n${query}\n${headers}${list}\n${payload}`,
    }),
  },
  {
    stage: 'layout',
    words: 'ended the canonical request with a line break (end it with the hash of the body)',
    slip: () => ({ layout: (parts) => `${rightLayout(parts)}\n` }),
    alone: true,
  },
  {
    stage: 'layout',
    words: 'left out the line of an empty query (keep it, empty)',
    slip: () => ({
      layout: (parts) => {
        const { method, path, query, headers, list, payload } = parts;
        return query === '' ? `${method}\n${path}\n${headers}\n${list}\n${payload}` : rightLayout(parts);
      },
    }),
  },
  {
    stage: 'layout',
    words: 'left out the hash of the body (end the canonical request with it)',
    slip: () => ({
      layout: ({ method, path, query, headers, list }) => `${method}\n${path}\n${query}\n${headers}\n${list}`,
    }),
    alone: true,
  },
];

function pathMistakes(path: string): CanonicalMistake[] {
  const signing = (signed: string): CanonicalMistake => ({
    stage: 'path',
    words: `signed the path as ${JSON.stringify(signed)} (sign it as it is sent, ${JSON.stringify(path)})`,
    slip: () => ({ path: signed }),
    alone: true,
  });
  return ['', '/', '%2F', path.replaceAll('%', '%25'), `${path}/`].map(signing);
}

function queryMistakes({ query, form = [], rawQuery }: V3Request): CanonicalMistake[] {
  const merged = () => [...query, ...form];
  return [
    choosing('left the query out of the signature (sign the parameters of the URL)', () => []),
    choosing('signed the form parameters with the query (only the hash of the body covers them)', merged),
    choosing('signed the form parameters for the query (only the hash of the body covers them)', () => form),
    ...undecodedMistakes(rawQuery),
  ];
}

/** Headers, query, path and what was lost, the likely ones first. */
export function mistakesInParts(request: V3Request): CanonicalMistake[] {
  return [
    ...headerMistakes(request),
    ...queryMistakes(request),
    ...spellingMistakes,
    ...pairMistakes,
    ...orderMistakes,
    ...pathMistakes(request.path),
    ...lossMistakes(request.query),
  ];
}
