// The mistakes in a V3 canonical request and string to sign. Without it the default scheme of every SDK gives no advice.
import { stringToSignV3 } from '../canonical.ts';
import type { Mistake } from './mistake.ts';
import { canonicalRecipe, canonicalRequestOf, layoutMistakes, mistakesInParts } from './canonicalV3.ts';
import type { CanonicalRecipe } from './canonicalV3.ts';
import { methodMistakes } from './choice.ts';
import { digestHex, getAlgorithmV3 } from '../signature.ts';
import type { AlgorithmV3 } from '../signature.ts';
import type { V3Request } from '../verify.ts';

export interface RecipeV3 extends CanonicalRecipe {
  readonly algorithm: AlgorithmV3;
  /** From the canonical request to the string to sign. */
  readonly seal: (algorithm: AlgorithmV3, canonicalRequest: string) => string;
}

type MistakeV3 = Mistake<RecipeV3>;

/** The right recipe for a request: what `verifyV3` does with encoded names. */
export function recipeV3(request: V3Request): RecipeV3 {
  return {
    ...canonicalRecipe(request),
    algorithm: getAlgorithmV3(request.authorization.algorithm),
    seal: (algorithm, canonicalRequest) => stringToSignV3(algorithm, digestHex(algorithm, canonicalRequest)),
  };
}

export { canonicalRequestOf };

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

/** Every mistake worth trying on this request, the likely ones first. */
export function mistakesInV3(request: V3Request): MistakeV3[] {
  return [
    ...payloadMistakes(request),
    ...methodMistakes(request.method),
    ...layoutMistakes,
    ...sealMistakes,
    ...mistakesInParts(request),
  ];
}
