// The decision of a call that nobody made: the corridor's own questions, without the call.
import type { Operation, Place } from '../catalog/operation.ts';
import { fault, isFault } from '../faults/fault.ts';
import type { Principal } from '../identity/principal.ts';
import type { Environment } from '../journal/journal.ts';
import { asksResourceTags, type Decision } from '../policy/decide.ts';
import { authorize, ramActionOf, type Trust } from './authorize.ts';
import { describeContext } from './conditions.ts';
import { callerOf, placeOf } from './place.ts';
import { requestTags } from './requestTags.ts';
import { resourceContext, type Tags } from './resourceTags.ts';

type Params = Readonly<Record<string, unknown>>;

export interface Imagined {
  readonly principal: Principal;
  readonly environment: Environment;
  readonly parameters: Params;
  /** Trust policy of the role that is to be assumed. */
  readonly trust: string | undefined;
  readonly findResourceTags: (accountId: string, arns: readonly string[]) => Promise<ReadonlyMap<string, Tags>>;
}

export interface Imagination {
  readonly ramAction: string;
  readonly resources: readonly string[];
  readonly conditions: Readonly<Record<string, readonly string[]>>;
  readonly decision: Decision;
}

/** Throws ParameterInvalid when there is no such operation, when it cannot be asked about, or a parameter that its ARN is made of is missing. */
export async function imagine(
  operation: Operation | undefined,
  regionId: string,
  imagined: Imagined,
): Promise<Imagination> {
  if (!operation) throw invalid('CallAction', 'no such action is served here');
  const { environment, trust, findResourceTags } = imagined;
  if (operation.proof) {
    throw invalid('CallAction', 'who calls it is proven by an identity provider, and not known before');
  }
  const principal = callerOf(imagined.principal, operation);
  const place = placeOf(principal, regionId);
  const params = typed(operation, imagined.parameters);
  const resources = resourcesOf(operation, params, place);
  const sent = { ...requestTags(params), ...externalId(operation, params) };
  const asked: Trust | undefined = operation.asksTrust ? { document: trust, conditions: {} } : undefined;
  const tags = asksResourceTags(principal.policies) ? await findResourceTags(place.accountId, resources) : undefined;
  const carried = tags && resourceContext(tags);
  const decision = authorize(principal, operation, resources, { environment, trust: asked, sent, carried });
  const conditions = describeContext(principal, environment, sent);
  return { ramAction: ramActionOf(operation), resources, conditions, decision };
}

/** With defaults where all is there; a form that is half filled in may be asked about as well. */
function typed(operation: Operation, parameters: Params): Params {
  try {
    return operation.validate({ ...parameters });
  } catch (cause) {
    if (isFault(cause, 'ParameterMissing') || isFault(cause, 'ParameterInvalid')) return parameters;
    throw cause;
  }
}

function resourcesOf(operation: Operation, params: Params, place: Place): readonly string[] {
  try {
    return operation.resources(params, place);
  } catch (cause) {
    if (!isFault(cause, 'ParameterMissing')) throw cause;
    throw invalid('Parameters', `the resource of ${operation.id} is made of ${cause.detail.Name}, which is missing`);
  }
}

/** The one condition of a signed AssumeRole that its parameters give (ram-policy 2.6). */
function externalId({ asksTrust }: Operation, params: Params): Readonly<Record<string, readonly string[]>> {
  const { ExternalId } = params;
  return asksTrust && typeof ExternalId === 'string' ? { 'sts:externalid': [ExternalId] } : {};
}

function invalid(Name: string, Reason: string) {
  return fault('ParameterInvalid', { Name, Rule: 'domain', Reason });
}
