// Which faults calls ended with although their schemas do not say so.
import { readDocuments } from '../../src/catalog/documents.ts';
import type { Witnessed } from '../../src/gateway/accessLog.ts';

/** What the corridor itself may throw on the way to any action. */
const CORRIDOR = ['ParameterInvalid', 'ParameterMissing', 'NoPermission', 'NonceUsed'];

const declared = new Map<string, ReadonlySet<string>>(
  readDocuments().flatMap(({ product, actions }) =>
    actions.map(({ name, facts }) => [`${product.name}:${name}`, new Set([...CORRIDOR, ...facts.faults])] as const),
  ),
);

/** `cloudsso:GetUser InternalError` for each call that reached its action and failed as its schema does not declare. */
export function undeclaredFaults(calls: readonly Witnessed[]): readonly string[] {
  return calls.flatMap(({ entry, failure }) =>
    entry && failure && !declared.get(entry.action)?.has(failure.fault) ? [`${entry.action} ${failure.fault}`] : [],
  );
}
