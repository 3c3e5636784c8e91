// A call on record in our own words.
import type { RecordedCall } from '../../audit/call.ts';
import type { ListCallsResult } from './types.gen.ts';
import { presentTime } from './present.ts';

type Told = ListCallsResult['Calls'][number];

export function presentCall(call: RecordedCall) {
  return {
    RequestId: call.requestId,
    Time: presentTime(call.at),
    Dialect: call.dialect as Told['Dialect'],
    Action: call.action,
    PrincipalType: call.principalType as Told['PrincipalType'],
    PrincipalArn: call.principalArn,
    AccessKeyId: call.accessKeyId,
    Resources: [...call.resources],
    Parameters: call.parameters,
    Outcome: call.outcome,
    SourceIp: call.sourceIp,
    DurationMicroseconds: call.microseconds,
  };
}
