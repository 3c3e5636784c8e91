// One call against one resource. Without it every unit would work out the same facts about the call again.
import type { ConditionContext } from './conditions/context.ts';
import type { Clause } from './conditions/clause.ts';
import type { Principal } from './principals.ts';

/** What is asked of the engine. */
export interface AccessRequest {
  /** `service:Name`, case does not count. */
  readonly action: string;
  /** ARNs that must all be allowed, or a single `*`. */
  readonly resources: readonly string[];
  readonly principal: Principal;
  readonly context: ConditionContext;
  /** What conditions may ask of one resource alone, such as its tags: by ARN, keys in lower case. */
  readonly resourceContext?: ReadonlyMap<string, ConditionContext>;
  /** Resource group of the resource, where it has one. */
  readonly resourceGroupId?: string;
}

/** One resource of a request, with what is derived from it. */
export class Question {
  readonly action: string;
  readonly lowerCaseAction: string;
  readonly principal: Principal;
  readonly resourceGroupId: string | undefined;
  readonly resource: string;
  /** Set when the name of the resource has no case, to the ARN in lower case. */
  readonly caselessResource: string | undefined;
  readonly #context: ConditionContext;
  readonly #resourceContext: ConditionContext | undefined;

  constructor(request: AccessRequest, resource: string, context: ConditionContext) {
    this.action = request.action;
    this.lowerCaseAction = request.action.toLowerCase();
    this.principal = request.principal;
    this.resourceGroupId = request.resourceGroupId;
    this.resource = resource;
    // Our decision (open question: case of resources): case counts, but not in role names. Their ARNs are printed in
    // lower case whatever the name, and a Deny must not be escaped by the other spelling.
    this.caselessResource = roleArn.test(resource) ? resource.toLowerCase() : undefined;
    this.#context = context;
    this.#resourceContext = request.resourceContext?.get(resource);
  }

  /** The request values a clause looks at. Action and Resource are facts of the call and cannot be supplied. */
  valuesFor(clause: Clause): readonly string[] | undefined {
    if (clause.source === 'context') {
      return this.#resourceContext?.get(clause.lowerCaseKey) ?? this.#context.get(clause.lowerCaseKey);
    }
    return [clause.source === 'action' ? this.action : this.resource];
  }
}

const roleArn = /^acs:ram:[^:]*:[^:]*:role\//;

/** Asks `context` for each key at most once. */
export function remembered(context: ConditionContext): ConditionContext {
  let known: Map<string, readonly string[] | undefined> | undefined;
  return {
    get(key) {
      known ??= new Map();
      const values = known.get(key);
      if (values !== undefined || known.has(key)) return values;
      const found = context.get(key);
      known.set(key, found);
      return found;
    },
  };
}
