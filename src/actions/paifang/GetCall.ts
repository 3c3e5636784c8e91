// paifang:GetCall
import { action } from '../action.ts';
import { presentCall } from './presentCall.ts';
import { presentVerdict } from './presentVerdict.ts';

export default action('paifang:GetCall', async ({ CallRequestId }, { audit }) => {
  const { call, verdict } = await audit.calls.get(CallRequestId.toUpperCase());
  return {
    Call: {
      ...presentCall(call),
      Proof: call.proof,
      UserAgent: call.userAgent,
      SqlMicroseconds: call.sqlMicroseconds,
      ...(verdict && { Decision: presentVerdict(verdict) }),
    },
  };
});
