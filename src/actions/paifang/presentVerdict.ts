// A decision and the texts that it rests on, in our own words.
import type { QuotedStatement, Verdict } from '../../audit/verdict.ts';
import type { ExplainCallResult } from './types.gen.ts';

type Told = ExplainCallResult['Decision'];

export function presentVerdict({ effect, policyType, rule, resource, decidedBy, nearMiss, smallest }: Verdict): Told {
  return {
    Effect: effect,
    PolicyType: policyType,
    Rule: rule as Told['Rule'],
    ...(resource !== undefined && { Resource: resource }),
    DecidedBy: decidedBy.map(presentQuote),
    ...(nearMiss && { NearMiss: { ...presentQuote(nearMiss), ...presentFailure(nearMiss.failed) } }),
    ...(smallest && { SmallestStatement: JSON.stringify(smallest) }),
  };
}

function presentQuote({ place, statement, document }: QuotedStatement): Told['DecidedBy'][number] {
  const { policy, statement: index, sid } = place;
  const { type, name, version, attachedTo } = policy;
  return {
    PolicyType: type,
    PolicyName: name,
    ...(version !== undefined && { PolicyVersion: version }),
    ...(attachedTo !== undefined && { AttachedTo: attachedTo as 'User' | 'Group' | 'Role' }),
    StatementIndex: index,
    ...(sid !== undefined && { Sid: sid }),
    ...(statement !== undefined && { Statement: statement }),
    ...(document !== undefined && { PolicyDocument: document }),
  };
}

function presentFailure(failed: NonNullable<Verdict['nearMiss']>['failed']) {
  const ActualValues = failed.actual === null ? [] : [failed.actual].flat();
  const told = { FailedPart: failed.part, ActualValues };
  switch (failed.part) {
    case 'Condition':
      return {
        ...told,
        ConditionOperator: failed.operator,
        ConditionKey: failed.key,
        NeededValues: [...failed.needed],
      };
    case 'NotAction':
      return { ...told, NeededValues: [failed.excluded] };
    case 'Account':
      return { ...told, NeededValues: [failed.owner] };
    case 'Principal':
    case 'Resource':
      return { ...told, NeededValues: [...failed.needed] };
  }
}
