// paifang:ListCalls
import { action } from '../action.ts';
import { presentCall } from './presentCall.ts';

export default action('paifang:ListCalls', async (params, { audit }) => {
  const { StartTime, EndTime } = params;
  const { calls, next } = await audit.calls.list({
    principalArn: params.PrincipalArn,
    action: params.CallAction,
    resource: params.Resource,
    about: { directoryId: params.DirectoryId, userId: params.UserId },
    outcome: params.Outcome,
    hasFailed: params.Failed,
    since: StartTime === undefined ? undefined : new Date(StartTime),
    until: EndTime === undefined ? undefined : new Date(EndTime),
    token: params.NextToken,
    most: params.MaxResults,
  });
  return {
    Calls: calls.map((call) => ({ ...presentCall(call), ...(call.decision && { Decision: call.decision }) })),
    ...(next !== undefined && { NextToken: next }),
  };
});
