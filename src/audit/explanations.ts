// What would be decided of a call that nobody made: asked with the same engine, the same ARNs and the same conditions.
import { fault } from '../faults/fault.ts';
import type { Answer, Asker } from './asker.ts';
import type { AuditScope } from './scope.ts';
import { readVerdict, type Verdict } from './verdict.ts';

export interface Explanation extends Omit<Answer, 'decision'> {
  readonly principalArn: string;
  readonly verdict: Verdict;
}

const ASSUME_ROLE = 'sts:AssumeRole';

export class Explanations {
  readonly #scope: AuditScope;

  constructor(scope: AuditScope) {
    this.#scope = scope;
  }

  /** `parameters` is JSON text of an object. Throws what Asker and Principals throw. */
  async of(action: string, parameters: string, principalArn: string | undefined): Promise<Explanation> {
    const { principals } = this.#scope;
    const given = readParameters(parameters);
    const isCaller = principalArn === undefined || principalArn === principals.caller.arn;
    const asker = isCaller ? principals.caller : await principals.get(principalArn);
    const trust = action === ASSUME_ROLE ? await this.#trustOf(given['RoleArn']) : undefined;
    const { decision, ...answer } = await asker.ask({ action, parameters: given, trust });
    const { effect, reason } = decision;
    const question = { action: answer.ramAction, principal: asker.arn, resources: answer.resources };
    const verdict = await readVerdict({ effect, ruling: reason, ...question }, this.#readsFor(asker));
    return { ...answer, principalArn: asker.arn, verdict };
  }

  #readsFor({ written }: Asker): Pick<AuditScope, 'accountId' | 'findDocument'> {
    const { accountId, findDocument } = this.#scope;
    return {
      accountId,
      findDocument: async (policy) => {
        const own = written.find(({ type, name }) => type === policy.type && name === policy.name);
        return own?.document ?? findDocument(policy);
      },
    };
  }

  async #trustOf(roleArn: unknown): Promise<string | undefined> {
    const [, accountId, name = ''] = /^acs:ram::(\d+):role\/(.+)$/.exec(String(roleArn)) ?? [];
    // Whom the roles of others trust is not for this account to ask
    if (accountId !== this.#scope.accountId) throw invalid('RoleArn names no role of this account');
    return this.#scope.principals.trustOf(name);
  }
}

function readParameters(text: string): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Falls through: no JSON is no object either
  }
  throw invalid('it is not the JSON text of an object');
}

function invalid(Reason: string) {
  return fault('ParameterInvalid', { Name: 'Parameters', Rule: 'domain', Reason });
}
