// Answers "what would happen if" for documents that are attached nowhere. Without it policies could be tried on people only.
import { isFault } from '../faults/fault.ts';
import { compilePolicy, type Policy } from './compile.ts';
import { conditionContext } from './conditions/context.ts';
import { decide } from './decide.ts';
import { type Grammar, parsePolicy } from './document.ts';
import { type CasePolicy, type CaseRequest, type PolicyPlace, readCase } from './explainedCase.ts';
import type { AccessRequest } from './question.ts';
import type { Decision, Reason } from './reason.ts';
import { smallestStatement, type SmallestStatement } from './smallestStatement.ts';

export type { SmallestStatement } from './smallestStatement.ts';

/** The decision of a case, or which of its documents would be refused at creation and where. Plain data. */
export type Explanation =
  | { readonly decision: Decision['effect']; readonly reason: Reason; readonly smallestStatement?: SmallestStatement }
  | { readonly decision: 'Malformed'; readonly reason: MalformedReason };

/** `policy` counts the documents of the case from 0. */
export interface MalformedReason {
  readonly path: string;
  readonly reason: string;
  readonly policy: number;
}

/** Grammar of a document by where it is attached. */
const grammars: Readonly<Record<PolicyPlace, Grammar>> = {
  identity: 'identity',
  group: 'identity',
  resourceGroup: 'identity',
  session: 'identity',
  control: 'identity',
  trust: 'trust',
  resource: 'resource',
};

/**
 * Decides one written-down case (`{ policies, request }`); other members are ignored. The context of the case is
 * complete: no clock or address of this machine enters. @throws ParameterInvalid when `input` is not a case.
 */
export function explainCase(input: unknown): Explanation {
  const { policies, request } = readCase(input);
  const compiled: { place: PolicyPlace; policy: Policy }[] = [];
  for (const [index, written] of policies.entries()) {
    try {
      compiled.push({ place: written.type, policy: compile(written, index) });
    } catch (cause) {
      if (!isFault(cause, 'PolicyMalformed')) throw cause;
      const { Path: path, Reason: reason } = cause.detail;
      return { decision: 'Malformed', reason: { path, reason, policy: index } };
    }
  }
  const at = (...places: PolicyPlace[]): Policy[] =>
    compiled.filter(({ place }) => places.includes(place)).map(({ policy }) => policy);
  // Nothing of a kind written down means that the unit does not exist, not that it allows nothing.
  const unitAt = (place: PolicyPlace): Policy[] | undefined => {
    const found = at(place);
    return found.length === 0 ? undefined : found;
  };
  const { effect, reason } = decide(requestOf(request), {
    control: unitAt('control'),
    session: unitAt('session'),
    identity: at('identity', 'group'),
    resourceGroup: unitAt('resourceGroup'),
    trust: unitAt('trust'),
    resource: unitAt('resource'),
  });
  const smallest = effect === 'ImplicitDeny' ? smallestStatement(request, reason) : undefined;
  return { decision: effect, reason, ...(smallest && { smallestStatement: smallest }) };
}

function compile({ type, name, document, resourceGroupId }: CasePolicy, index: number): Policy {
  const identity = { name: name ?? `policy ${index}`, type: 'Custom', attachedTo: type, resourceGroupId } as const;
  return compilePolicy(parsePolicy(document, grammars[type]), identity);
}

function requestOf(request: CaseRequest): AccessRequest {
  return {
    action: request.action,
    resources: request.resources,
    principal: { arn: request.principal, type: request.principalType, id: request.principalId },
    context: conditionContext(request.context),
    resourceGroupId: request.resourceGroupId,
  };
}
