// paifang explain: what the policy engine would decide, offline.
import { readFileSync } from 'node:fs';
import { isFault } from '../faults/fault.ts';
import { explainCase, type Explanation } from '../policy/explain.ts';

/** One case or an array of cases, as JSON text → one explanation each. Throws Error that names the case at fault. */
export function explain(text: string): readonly Explanation[] {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (cause) {
    throw new Error(`the input is not JSON: ${(cause as Error).message}`, { cause });
  }
  const cases: readonly unknown[] = Array.isArray(input) ? input : [input];
  return cases.map((one, at) => {
    try {
      return explainCase(one);
    } catch (cause) {
      if (!isFault(cause, 'ParameterInvalid')) throw cause;
      throw new Error(`case ${at}: ${cause.detail.Name}: ${cause.detail.Reason}`, { cause });
    }
  });
}

/** `-` is standard input. */
export function readInput(file: string): string {
  return readFileSync(file === '-' ? 0 : file, 'utf8');
}

/** For people: a line per case. */
export function describe(explanations: readonly Explanation[]): string {
  return explanations
    .map((explanation, at) => {
      const { decision, reason } = explanation;
      const hint =
        'smallestStatement' in explanation ? `  would allow it: ${JSON.stringify(explanation.smallestStatement)}` : '';
      return `${at}  ${decision}  ${JSON.stringify(reason)}${hint}`;
    })
    .join('\n');
}
