// The mistakes in a V3 canonical request and string to sign. Without it the default scheme of every SDK gives no advice.
import { stringToSignV3 } from '../canonical.ts';
import { queryOf, queryRecipe } from './mistake.ts';
import type { Mistake, QueryRecipe } from './mistake.ts';
import { choosing, lossMistakes, methodMistakes, undecodedMistakes } from './choice.ts';
import { headerMistakes, headersOf, headersRecipe } from './headers.ts';
import type { HeadersRecipe } from './headers.ts';
import { orderMistakes } from './order.ts';
import { pairMistakes, spellingMistakes } from './spelling.ts';
import { digestHex, getAlgorithmV3 } from '../signature.ts';
import type { AlgorithmV3 } from '../signature.ts';
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

export interface RecipeV3 extends QueryRecipe, HeadersRecipe {
  readonly algorithm: AlgorithmV3;
  readonly payload: string;
  readonly layout: (parts: Parts) => string;
  /** From the canonical request to the string to sign. */
  readonly seal: (algorithm: AlgorithmV3, canonicalRequest: string) => string;
}

type MistakeV3 = Mistake<RecipeV3>;

const rightLayout = ({ method, path, query, headers, list, payload }: Parts): string =>
  `${method}\n${path}\n${query}\n${headers}\n${list}\n${payload}`;

/** The right recipe for a request: what `verifyV3` does with encoded names. */
export function recipeV3(request: V3Request): RecipeV3 {
  return {
    ...queryRecipe(request.method, request.path, request.query),
    ...headersRecipe(request),
    algorithm: getAlgorithmV3(request.authorization.algorithm),
    payload: request.bodyHash,
    layout: rightLayout,
    seal: (algorithm, canonicalRequest) => stringToSignV3(algorithm, digestHex(algorithm, canonicalRequest)),
  };
}

export function canonicalRequestOf(recipe: RecipeV3): string {
  const { method, path, payload } = recipe;
  return recipe.layout({ method, path, payload, query: queryOf(recipe), ...headersOf(recipe) });
}

export function textV3(recipe: RecipeV3): string {
  return recipe.seal(recipe.algorithm, canonicalRequestOf(recipe));
}

function payloadMistakes({ header, authorization, bodyHash }: V3Request): MistakeV3[] {
  const empty = digestHex(getAlgorithmV3(authorization.algorithm), '');
  const signing = (payload: string, words: string, alone = false): MistakeV3 => ({
    stage: 'payload',
    words,
    slip: () => ({ payload }),
    alone,
  });
  return [
    signing(empty, 'signed the hash of an empty body but sent one (hash the body that is sent)'),
    signing(
      header('x-acs-content-sha256'),
      'sent another body than it signed, for x-acs-content-sha256 is not its hash (send exactly the bytes that were hashed)',
    ),
    signing('UNSIGNED-PAYLOAD', 'signed UNSIGNED-PAYLOAD (sign the hash of the body)', true),
    signing(bodyHash.toUpperCase(), 'signed the hash of the body in upper-case hex (use lower case)', true),
    signing('', 'signed an empty string for the hash of the body (an empty body has a hash, too)', true),
  ];
}

const layoutMistakes: readonly MistakeV3[] = [
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

const sealMistakes: readonly MistakeV3[] = [
  {
    stage: 'seal',
    words: 'put the canonical request itself into the string to sign (put its hash there)',
    slip: () => ({ seal: (algorithm, canonicalRequest) => `${algorithm}\n${canonicalRequest}` }),
  },
  {
    stage: 'seal',
    words: 'signed the canonical request itself (sign the algorithm, a line break and its hash)',
    slip: () => ({ seal: (_, canonicalRequest) => canonicalRequest }),
    alone: true,
  },
  {
    stage: 'seal',
    words: 'left the algorithm out of the string to sign (sign the algorithm, a line break and the hash)',
    slip: () => ({ seal: digestHex }),
    alone: true,
  },
  {
    stage: 'seal',
    words: 'wrote the hash of the canonical request in upper-case hex (use lower case)',
    slip: () => ({
      seal: (algorithm, canonicalRequest) => `${algorithm}\n${digestHex(algorithm, canonicalRequest).toUpperCase()}`,
    }),
    alone: true,
  },
];

function pathMistakes(path: string): MistakeV3[] {
  const signing = (signed: string): MistakeV3 => ({
    stage: 'path',
    words: `signed the path as ${JSON.stringify(signed)} (sign it as it is sent, ${JSON.stringify(path)})`,
    slip: () => ({ path: signed }),
    alone: true,
  });
  return ['', '/', '%2F', path.replaceAll('%', '%25'), `${path}/`].map(signing);
}

function queryMistakes({ query, form = [], rawQuery }: V3Request): MistakeV3[] {
  const merged = () => [...query, ...form];
  return [
    choosing('left the query out of the signature (sign the parameters of the URL)', () => []),
    choosing('signed the form parameters with the query (only the hash of the body covers them)', merged),
    choosing('signed the form parameters for the query (only the hash of the body covers them)', () => form),
    ...undecodedMistakes(rawQuery),
  ];
}

/** Every mistake worth trying on this request, the likely ones first. */
export function mistakesInV3(request: V3Request): MistakeV3[] {
  return [
    ...payloadMistakes(request),
    ...methodMistakes(request.method),
    ...layoutMistakes,
    ...sealMistakes,
    ...headerMistakes(request),
    ...queryMistakes(request),
    ...spellingMistakes,
    ...pairMistakes,
    ...orderMistakes,
    ...pathMistakes(request.path),
    ...lossMistakes(request.query),
  ];
}
