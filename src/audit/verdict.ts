// A decision with the texts that it rests on: without them "statement 2 of Reader" sends its reader on a search.
import type { Decision, NearMiss, StatementPlace } from '../policy/decide.ts';
import { smallestStatement, type SmallestStatement } from '../policy/smallestStatement.ts';
import type { Ruling } from './call.ts';
import type { AuditScope } from './scope.ts';

/** Where a statement stands, and what is written there as long as that version of the policy exists. */
export interface QuotedStatement {
  readonly place: StatementPlace;
  /** JSON text. */
  readonly statement: string | undefined;
  /** JSON text of the policy around it. */
  readonly document: string | undefined;
}

export interface Verdict {
  readonly effect: Decision['effect'];
  readonly policyType: string;
  readonly rule: string;
  /** The ARN that decided, where it is known. */
  readonly resource: string | undefined;
  /** The deciding statement first, then the other Denies that matched. */
  readonly decidedBy: readonly QuotedStatement[];
  /** The Allow that came closest. */
  readonly nearMiss: (QuotedStatement & { readonly failed: NearMiss['failed'] }) | undefined;
  readonly smallest: SmallestStatement | undefined;
}

/** A decision as it stands on record or was just made. */
export interface Decided {
  readonly effect: Decision['effect'];
  readonly ruling: Ruling;
  /** As policies name it. */
  readonly action: string;
  /** ARN. */
  readonly principal: string;
  readonly resources: readonly string[];
}

type Reads = Pick<AuditScope, 'accountId' | 'findDocument'>;

/** Quotes what decided. What another account's role says of whom it trusts is for that account alone. */
export async function readVerdict({ effect, ruling, ...question }: Decided, scope: Reads): Promise<Verdict> {
  const { policyType, rule, resource, decidedBy, alsoDeniedBy = [], alsoDenied = [], nearMiss } = ruling;
  const base = { effect, policyType, rule, resource };
  const isForeign = policyType === 'AssumeRolePolicy' && !resource?.startsWith(`acs:ram::${scope.accountId}:`);
  if (isForeign) return { ...base, decidedBy: [], nearMiss: undefined, smallest: undefined };
  const places = decidedBy ? [decidedBy, ...alsoDeniedBy] : [];
  const resources = resource === undefined ? question.resources : [resource, ...alsoDenied];
  return {
    ...base,
    decidedBy: await Promise.all(places.map((place) => quote(place, scope))),
    nearMiss: nearMiss && { ...(await quote(nearMiss, scope)), failed: nearMiss.failed },
    smallest: effect === 'ImplicitDeny' ? smallestStatement({ ...question, resources }, ruling) : undefined,
  };
}

async function quote({ policy, statement, sid }: StatementPlace, { findDocument }: Reads): Promise<QuotedStatement> {
  const place = { policy, statement, ...(sid !== undefined && { sid }) };
  const document = await findDocument(policy);
  if (document === undefined) return { place, statement: undefined, document };
  const { Statement } = JSON.parse(document) as { readonly Statement: unknown };
  return { place, statement: JSON.stringify([Statement].flat()[statement]), document };
}
