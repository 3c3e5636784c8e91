// paifang:SuggestPolicy
import { action } from '../action.ts';
import { presentTime } from './present.ts';

export default action('paifang:SuggestPolicy', async ({ PrincipalArn, Days }, { accounts }) => {
  const { calls, since, suggested, unused } = await accounts.usage.of(PrincipalArn, Days);
  return {
    ...(suggested && { PolicyDocument: JSON.stringify(suggested) }),
    Calls: calls.reduce((sum, kind) => sum + kind.calls, 0),
    Since: presentTime(since),
    UnusedGrants: unused.map(({ policy, statement, sid, isIdle, actions }) => ({
      PolicyType: policy.type,
      PolicyName: policy.name,
      Statement: statement,
      ...(sid !== undefined && { Sid: sid }),
      Idle: isIdle,
      Actions: [...actions],
    })),
  };
});
