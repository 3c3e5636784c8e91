// What the gateway would sign of a request, and what of it is known to go wrong.
import { signedParameters } from '../../dialects/rpc/signedParameters.ts';
import {
  canonicalRecipe,
  canonicalRequestOf,
  layoutMistakes,
  mistakesInParts,
} from '../../dialects/rpc/mistakes/canonicalV3.ts';
import { methodMistakes } from '../../dialects/rpc/mistakes/choice.ts';
import { mistakesInV1, recipeV1, textV1 } from '../../dialects/rpc/mistakes/v1.ts';
import type { Mistake } from '../../dialects/rpc/mistakes/mistake.ts';
import { digestHex } from '../signing/digest.ts';
import { decodePairs, type RawRequest } from './readRequest.ts';
import { tokensV1, tokensV3, type SignedToken } from './tokens.ts';

export interface Expected {
  readonly scheme: 'V1' | 'V3';
  readonly tokens: readonly SignedToken[];
  readonly text: string;
  /** The known mistakes that lead to exactly this text instead; undefined when none is known. */
  explain(clientText: string): readonly string[] | undefined;
}

export function expectedOf(request: RawRequest): Expected {
  const values = new Map(request.headers.map(([name, value]) => [name.toLowerCase(), value]));
  const header = (name: string): string => values.get(name) ?? '';
  const isForm = header('content-type').startsWith('application/x-www-form-urlencoded');
  const query = decodePairs(request.rawQuery);
  const form = isForm || header('content-type') === '' ? decodePairs(request.body) : [];
  return /^ACS3-/.test(header('authorization'))
    ? expectedV3(request, { query, form, header })
    : expectedV1(request, { query, form });
}

type Pairs = ReturnType<typeof decodePairs>;

function expectedV1(
  { method, path, rawQuery, body }: RawRequest,
  { query, form }: { query: Pairs; form: Pairs },
): Expected {
  const request = {
    method,
    query,
    form,
    path,
    rawQuery,
    rawForm: form.length > 0 ? body : '',
    signatureMethod: 'HMAC-SHA1',
    signature: '',
  } as const;
  const recipe = recipeV1(request);
  return {
    scheme: 'V1',
    tokens: tokensV1(method, signedParameters(request)),
    text: textV1(recipe),
    explain: (text) => search(recipe, textV1, mistakesInV1(request), text),
  };
}

interface Sent {
  readonly query: Pairs;
  readonly form: Pairs;
  readonly header: (name: string) => string;
}

function expectedV3({ method, path, rawQuery, body }: RawRequest, { query, form, header }: Sent): Expected {
  const listed = (/SignedHeaders=([^,\s]*)/.exec(header('authorization'))?.[1] ?? '').split(';').filter(Boolean);
  const names = listed.map((name) => name.toLowerCase());
  // A body that was not pasted along is taken at its word
  const bodyHash = body === '' ? header('x-acs-content-sha256') || digestHex('') : digestHex(body);
  const authorization = {
    algorithm: 'ACS3-HMAC-SHA256',
    credential: '',
    signedHeaders: { names, listed },
    signature: '',
  };
  const request = { method, path, query, header, authorization, bodyHash, form, rawQuery };
  const recipe = canonicalRecipe(request);
  const mistakes = [...methodMistakes(method), ...layoutMistakes, ...mistakesInParts(request)];
  return {
    scheme: 'V3',
    tokens: tokensV3({ method, path, query, signedHeaders: names, header, payloadHash: bodyHash }),
    text: canonicalRequestOf(recipe),
    explain: (text) => search(recipe, canonicalRequestOf, mistakes, text),
  };
}

/** One mistake, or two of different stages. */
function search<R>(
  recipe: R,
  write: (recipe: R) => string,
  mistakes: readonly Mistake<R>[],
  wanted: string,
): readonly string[] | undefined {
  const made = mistakes.map((mistake) => ({ mistake, recipe: { ...recipe, ...mistake.slip(recipe) } }));
  const single = made.find((one) => write(one.recipe) === wanted);
  if (single) return [single.mistake.words];
  const pairable = made.filter(({ mistake }) => mistake.alone !== true);
  for (const [at, first] of pairable.entries()) {
    for (const second of pairable.slice(at + 1)) {
      if (first.mistake.stage === second.mistake.stage) continue;
      if (write({ ...second.recipe, ...first.mistake.slip(second.recipe) }) === wanted) {
        return [first.mistake.words, second.mistake.words];
      }
    }
  }
  return undefined;
}
