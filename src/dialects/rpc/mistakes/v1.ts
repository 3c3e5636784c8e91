// The mistakes in a V1 string to sign. Without it a caller of the oldest scheme is told only that something is wrong.
import { percentEncode } from '../canonical.ts';
import { queryOf, queryRecipe } from './mistake.ts';
import type { Mistake, QueryRecipe } from './mistake.ts';
import { choosing, lossMistakes, methodMistakes, undecodedMistakes } from './choice.ts';
import { orderMistakes } from './order.ts';
import { pairMistakes, spellingMistakes } from './spelling.ts';
import { signedParameters } from '../signedParameters.ts';
import type { V1Request } from '../verify.ts';

export interface RecipeV1 extends QueryRecipe {
  /** Turns the canonical query into the last part of the string to sign. */
  readonly frame: (encode: (text: string) => string, query: string) => string;
  readonly join: (method: string, path: string, framed: string) => string;
}

type MistakeV1 = Mistake<RecipeV1>;

/** The right recipe for a request: what `verifyV1` does, body-wins. */
export function recipeV1(request: V1Request): RecipeV1 {
  return {
    ...queryRecipe(request.method, '%2F', signedParameters(request)),
    frame: (encode, query) => encode(query),
    join: (method, path, framed) => `${method}&${path}&${framed}`,
  };
}

export function textV1(recipe: RecipeV1): string {
  return recipe.join(recipe.method, recipe.path, recipe.frame(recipe.encode, queryOf(recipe)));
}

// Clients encode the finished query with the encoder that they use for values, or rightly; some encode the path with it.
const spellingElsewhere = spellingMistakes.flatMap((mistake): MistakeV1[] => [
  {
    ...mistake,
    slip: (recipe) => ({ ...mistake.slip(recipe), frame: (_, query) => percentEncode(query) }),
    alone: true,
  },
  {
    ...mistake,
    slip: (recipe) => {
      const changed = mistake.slip(recipe);
      return { ...changed, path: (changed.encode ?? recipe.encode)('/') };
    },
    alone: true,
  },
]);

const stringMistakes: readonly MistakeV1[] = [
  {
    stage: 'frame',
    words: 'did not encode the canonical query a second time (percent-encode it as a whole)',
    slip: () => ({ frame: (_, query) => query }),
  },
  { stage: 'path', words: 'signed the path as a plain "/" (sign the constant %2F)', slip: () => ({ path: '/' }) },
  {
    stage: 'path',
    words: 'wrote the constant %2F in lower case (sign %2F)',
    slip: () => ({ path: '%2f' }),
    alone: true,
  },
  {
    stage: 'join',
    words: 'left the path out of the string to sign (sign METHOD&%2F&query)',
    slip: () => ({ join: (method, _, framed) => `${method}&${framed}` }),
    alone: true,
  },
  {
    stage: 'join',
    words: 'separated the parts of the string to sign by line breaks (separate them by "&")',
    slip: () => ({ join: (method, path, framed) => `${method}\n${path}\n${framed}` }),
    alone: true,
  },
  {
    stage: 'frame',
    words: 'encoded the canonical query once too often (percent-encode it as a whole once)',
    slip: () => ({ frame: (encode, query) => encode(encode(query)) }),
    alone: true,
  },
];

function realPath(path: string): MistakeV1[] {
  const words = 'signed the path of the URL (sign the constant %2F whatever the path)';
  return [path, percentEncode(path)].map((signed) => ({ stage: 'path', words, slip: () => ({ path: signed }) }));
}

function adding(name: string, words: string): MistakeV1 {
  return { ...choosing(words, (signed) => [...signed, [name, '']]), alone: true };
}

function choiceMistakes({ query, form }: V1Request): MistakeV1[] {
  const both = [
    choosing('signed the query only (sign the form parameters too)', () => signedParameters({ query, form: [] })),
    choosing('signed the form only (sign the parameters of the URL too)', () => signedParameters({ query: [], form })),
  ];
  return [
    ...(form.length > 0 && query.length > 0 ? both : []),
    adding('Signature', 'signed an empty Signature parameter as well (add Signature after signing)'),
    adding('SignatureType', 'signed an empty SignatureType that it did not send (sign exactly what is sent)'),
  ];
}

/** Every mistake worth trying on this request, the likely ones first. */
export function mistakesInV1(request: V1Request): MistakeV1[] {
  const { method, path = '/', rawQuery, rawForm } = request;
  return [
    ...methodMistakes(method),
    ...stringMistakes,
    ...choiceMistakes(request),
    ...spellingMistakes,
    ...spellingElsewhere,
    ...pairMistakes,
    ...orderMistakes,
    ...undecodedMistakes(rawQuery, rawForm),
    ...lossMistakes(signedParameters(request)),
    ...(path === '/' ? [] : realPath(path)),
  ];
}
