// Tells a client what it did wrong. Without it a mismatch says nothing, as on every cloud, and costs its reader a day.
import type { KeyObject } from 'node:crypto';
import type { Parameter } from './canonical.ts';
import { keyEndingV1, keyEndingV3, keysToTry } from './mistakes/key.ts';
import type { KeyEnding, TriedKeys } from './mistakes/key.ts';
import { readSignature } from './mistakes/output.ts';
import { mistakesInV1, recipeV1, textV1 } from './mistakes/v1.ts';
import { canonicalRequestOf, mistakesInV3, recipeV3, textV3 } from './mistakes/v3.ts';
import { reproduce } from './mistakes/reproduce.ts';
import { getAlgorithmV3, getHashName } from './signature.ts';
import type { SigningKeys } from './signature.ts';
import { signedParameters } from './verify.ts';
import type { V1Request, V3Request } from './verify.ts';

/** Characters of parameters above which nothing is tried. Below it `reproduce` keeps its own account. */
const sizeLimit = 32 * 1024;

type Words = readonly string[] | undefined;

/** Lends the keys to try and wipes them afterwards. */
function withKeys(secret: KeyObject, ending: KeyEnding, accessKeyId: string, use: (keys: TriedKeys) => Words): Words {
  const bytes = secret.export();
  const keys = keysToTry(bytes, ending, accessKeyId);
  try {
    return use(keys);
  } finally {
    for (const key of keys) key.bytes.fill(0);
    bytes.fill(0);
  }
}

function isTooLong(...places: (readonly Parameter[])[]): boolean {
  let length = 0;
  for (const place of places) for (const [name, value] of place) length += name.length + value.length;
  return length > sizeLimit;
}

function wordsForV1(request: V1Request, { v3: secret }: SigningKeys): Words {
  const { query, form, signatureMethod, signature } = request;
  const reading = readSignature(signature, 'base64', { name: signatureMethod, hash: getHashName(signatureMethod) });
  if (reading === undefined || isTooLong(query, form)) return undefined;
  const accessKeyId = signedParameters(request).find(([name]) => name === 'AccessKeyId')?.[1] ?? '';
  const recipe = recipeV1(request);
  const size = textV1(recipe).length;
  return withKeys(secret, keyEndingV1, accessKeyId, (keys) =>
    reproduce({ recipe, write: textV1, mistakes: () => mistakesInV1(request), keys, reading, size }),
  );
}

function wordsForV3(request: V3Request, { v3: secret }: SigningKeys): Words {
  const { query, form = [], authorization } = request;
  const algorithm = getAlgorithmV3(authorization.algorithm);
  const reading = readSignature(authorization.signature, 'hex', { name: algorithm, hash: getHashName(algorithm) });
  if (reading === undefined || isTooLong(query, form)) return undefined;
  const recipe = recipeV3(request);
  const size = canonicalRequestOf(recipe).length;
  return withKeys(secret, keyEndingV3, authorization.credential, (keys) =>
    reproduce({ recipe, write: textV3, mistakes: () => mistakesInV3(request), keys, reading, size }),
  );
}

/**
 * One sentence on what the client did wrong and what to do about it, or undefined when no known mistake, alone or with
 * a second one, reproduces the signature. For a request that was refused; about a millisecond. Every word is proven by
 * an HMAC that equals the presented one, which takes the secret, or a key that is none at all: nobody learns anything
 * about a secret from it. V3 throws SignatureMethodInvalid for an algorithm that this build cannot compute.
 */
export function diagnose(request: V1Request | V3Request, keys: SigningKeys): string | undefined {
  const words = 'authorization' in request ? wordsForV3(request, keys) : wordsForV1(request, keys);
  if (words === undefined || words.length === 0) return undefined;
  return `Your client ${words.join(' and ')}; the rest of the signature is right.`;
}
