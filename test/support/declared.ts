// What schemas promise, held against what calls did: faults that are not declared, results that are not described.
import { Ajv, type ValidateFunction } from 'ajv';
import { readDocuments } from '../../src/catalog/documents.ts';
import type { Schema } from '../../src/catalog/operation.ts';
import type { Witnessed } from '../../src/gateway/accessLog.ts';

/** What the corridor itself may throw on the way to any action. */
const CORRIDOR = ['ParameterInvalid', 'ParameterMissing', 'NoPermission', 'NonceUsed', 'ServiceUnavailable'];

const ajv = new Ajv({ strict: false });

const declared = new Map<string, { readonly faults: ReadonlySet<string>; readonly isResult: ValidateFunction }>(
  readDocuments().flatMap(({ product, actions }) =>
    actions.map(({ name, facts }) => {
      const faults = new Set([...CORRIDOR, ...facts.faults]);
      return [`${product.name}:${name}`, { faults, isResult: ajv.compile(closed(facts.result)) }] as const;
    }),
  ),
);

/** `cloudsso:GetUser InternalError` for each call that reached its action and failed as its schema does not declare. */
export function undeclaredFaults(calls: readonly Witnessed[]): readonly string[] {
  return calls.flatMap(({ entry, failure }) =>
    entry && failure && !declared.get(entry.action)?.faults.has(failure.fault)
      ? [`${entry.action} ${failure.fault}`]
      : [],
  );
}

/** What of a JSON answer its result schema does not describe: missing, mistyped and surplus members alike. */
export function undescribed(action: string, body: Readonly<Record<string, unknown>>): readonly string[] {
  const { RequestId, ...result } = body;
  return RequestId === undefined ? [`${action} is not a described answer`] : undescribedResult(action, result);
}

/** The same of an answer that is the result alone. */
export function undescribedResult(action: string, result: unknown): readonly string[] {
  const isResult = declared.get(action)?.isResult;
  if (!isResult) return [`${action} is not a described answer`];
  isResult(result);
  return (isResult.errors ?? []).map(({ instancePath, message }) => `${action}${instancePath} ${String(message)}`);
}

/** The schema without room for surplus members. */
export function closed(schema: Schema): Schema & { additionalProperties?: false } {
  if (schema.type === 'array' && schema.items) return { ...schema, items: closed(schema.items) };
  if (schema.type !== 'object') return schema;
  const properties = Object.entries(schema.properties ?? {}).map(([name, member]) => [name, closed(member)] as const);
  return { ...schema, properties: Object.fromEntries(properties), additionalProperties: false };
}
