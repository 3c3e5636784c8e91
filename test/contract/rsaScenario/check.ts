// The checks that only these scenarios make, beside those of all.
import type { Answer } from '../../support/world.ts';
import { findFlaw, type Check } from '../scenario/check.ts';
import { select } from '../scenario/path.ts';
import type { RsaStep } from './scenario.ts';

type Judge = (actual: unknown, value: unknown) => boolean;

const OWN: Readonly<Record<string, Judge>> = {
  gt: (actual, bound) => typeof actual === 'number' && actual > Number(bound),
  hasKeys: (actual, keys) => (keys as string[]).every((key) => Object.hasOwn(actual as object, key)),
  minLength: (actual, count) => Array.isArray(actual) && actual.length >= Number(count),
  maxLength: (actual, count) => Array.isArray(actual) && actual.length <= Number(count),
  sortedAscending: (actual) => {
    const texts = (actual as string[]).map((text) => text.toLowerCase());
    return texts.every((text, at) => at === 0 || (texts[at - 1] ?? '') <= text);
  },
};

/** Status, checks, and that a refusal always has a JSON body (rsa 6). */
export function flawsOf(answer: Answer, { status, checks }: RsaStep['expect']): readonly string[] {
  const isRefusal = answer.status >= 400;
  const isJson = answer.headers.get('content-type')?.startsWith('application/json') && answer.text.startsWith('{');
  return [
    ...(answer.status === status ? [] : [`status ${answer.status} instead of ${status}`]),
    ...(isRefusal && !isJson ? ['a refusal without a JSON body'] : []),
    ...checks.map((check) => flawOf(answer.body, check)).filter((flaw) => flaw !== undefined),
  ];
}

function flawOf(body: unknown, check: Check): string | undefined {
  const judge = OWN[check.op];
  if (!judge) return findFlaw(body, check);
  const actual = select(body, check.path);
  return judge(actual, check.value) ? undefined : `${check.path} is ${String(JSON.stringify(actual))}`;
}
