// What may be asked: every schema compiled once at boot into an Operation, found again by version and action.
import type { Ajv } from 'ajv';
import type { FaultName } from '../faults/names.ts';
import type { Principal } from '../identity/principal.ts';
import type { ActionDocument, ProductDocument } from './documents.ts';
import type { Admit, Operation, Product } from './operation.ts';
import { compileRecount } from './recount.ts';
import { compileResources } from './resources.ts';
import { compileValidator, makeAjv } from './validate.ts';

type Params = Readonly<Record<string, unknown>>;

/** What runs an action; passed in, so that the catalogue knows no handler. */
export type Run<W> = (params: Params, caller: Principal, work: W, admit: Admit) => Promise<object>;

export interface Catalog<W = unknown> {
  operations(dialect: string): readonly Operation<W>[];
  hasVersion(dialect: string, version: string): boolean;
  /** With one host for all products, the version date tells them apart (rpc-protocol 10). */
  findOperation(dialect: string, version: string, action: string): Operation<W> | undefined;
  hasEndpoint(prefix: string): boolean;
}

/**
 * Compiles all documents. `runs` is keyed by RAM action; a schema without a handler, or a handler without a schema,
 * throws: the gateway does not boot half-working.
 */
export function compileCatalog<W>(
  documents: readonly ProductDocument[],
  runs: Readonly<Record<string, Run<W>>>,
): Catalog<W> {
  const ajv = makeAjv();
  const all: Operation<W>[] = [];
  for (const { product, actions } of documents) {
    for (const action of actions) all.push(compileOperation(ajv, product, action, runs));
  }
  const orphans = Object.keys(runs).filter((id) => !all.some((operation) => operation.id === id));
  if (orphans.length > 0) throw new Error(`no schema for the handlers ${orphans.join(', ')}`);

  const byCall = new Map(
    all.map((operation) => [callKey(operation.product.dialect, operation.product.version, operation.name), operation]),
  );
  const versions = new Set(documents.map(({ product }) => `${product.dialect} ${product.version}`));
  const endpoints = new Set(documents.map(({ product }) => product.endpointPrefix));
  return {
    operations: (dialect) => all.filter((operation) => operation.product.dialect === dialect),
    hasVersion: (dialect, version) => versions.has(`${dialect} ${version}`),
    findOperation: (dialect, version, action) => byCall.get(callKey(dialect, version, action)),
    hasEndpoint: (prefix) => endpoints.has(prefix),
  };
}

function callKey(dialect: string, version: string, action: string): string {
  return `${dialect} ${version} ${action}`;
}

function compileOperation<W>(
  ajv: Ajv,
  product: Product,
  document: ActionDocument,
  runs: Readonly<Record<string, Run<W>>>,
): Operation<W> {
  const { name, parameters, facts } = document;
  const id = `${product.name}:${name}`;
  const run = runs[id];
  if (!run) throw new Error(`no handler for schemas/${product.name}/${name}.json`);
  let validate: Operation['validate'] | undefined;
  let recount: Operation['recount'] | undefined;
  return {
    product,
    name,
    id,
    ramAction: facts.ram.action,
    asksTrust: facts.ram.trust === true,
    isDelegable: product.isDelegable === true && facts.ownAccount !== true,
    proof: facts.proof,
    http: facts.http,
    scim: facts.scim,
    portal: facts.portal,
    parameters,
    result: facts.result,
    faults: new Set(facts.faults as readonly FaultName[]),
    // On first use: compiling every validator would cost the boot more than any one call
    validate: (raw) => (validate ??= compileValidator(ajv, parameters, product.ruleNames, facts.requiredBy))(raw),
    recount: (raw) => (recount ??= compileRecount(parameters))(raw),
    resources: compileResources(facts.ram.resource),
    run,
  };
}
