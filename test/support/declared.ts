// What schemas promise, held against what calls did: faults that are not declared, results that are not described.
import { Ajv, type ValidateFunction } from 'ajv';
import type { Schema } from '../../src/catalog/operation.ts';
import type { Witnessed } from '../../src/gateway/accessLog.ts';
import { DOCUMENTS } from './documents.ts';

/** What the corridor itself may throw on the way to any action. */
const CORRIDOR = [
  'ParameterInvalid',
  'ParameterMissing',
  'NoPermission',
  'NonceUsed',
  'Throttled',
  'ServiceUnavailable',
];

const ajv = new Ajv({ strict: false, validateSchema: false });

const declared = new Map(
  DOCUMENTS.flatMap(({ product, actions }) =>
    actions.map(({ name, facts: { faults, result } }) => [
      `${product.name}:${name}`,
      { faults: new Set([...CORRIDOR, ...faults]), result },
    ]),
  ),
);

const checks = new Map<string, ValidateFunction>();

/** Compiled when first asked for: a test file sees the results of a few actions. */
function findResultCheck(action: string): ValidateFunction | undefined {
  const known = checks.get(action);
  const result = declared.get(action)?.result;
  if (known || !result) return known;
  const isResult = ajv.compile(closed(result));
  checks.set(action, isResult);
  return isResult;
}

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
  const isResult = findResultCheck(action);
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
