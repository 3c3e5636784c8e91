// paifang:AssignHardwareToken
import { action } from '../action.ts';
import { presentTime } from './present.ts';

export default action('paifang:AssignHardwareToken', async (params, { users, administration, accounts }) => {
  const { SerialNumber, Model, Status, PinSet, ExpireTime } = params;
  const user = await users.get(params.DirectoryId, params.UserId);
  const wishes = {
    serialNumber: SerialNumber,
    model: Model,
    status: Status,
    isPinSet: PinSet,
    expireTime: ExpireTime,
  };
  const token = await administration.hardwareTokens.assign(user, wishes, accounts.caller.arn);
  return {
    HardwareToken: {
      SerialNumber,
      Model,
      Status: token.status,
      PinSet: token.isPinSet,
      ...(token.expiresAt && { ExpireTime: presentTime(token.expiresAt) }),
      AssignTime: presentTime(token.assignedAt),
    },
  };
});
