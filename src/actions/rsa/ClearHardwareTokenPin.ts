// rsa:ClearHardwareTokenPin
import { action } from '../action.ts';

export default action('rsa:ClearHardwareTokenPin', async ({ userId, tokenSerialNumber }, domain) => {
  const { users, administrator, administration } = domain;
  const user = await users.getByGuid(administrator.directoryId, userId);
  const token = await administration.hardwareTokens.clearPin(user, tokenSerialNumber);
  return { userId: user.guid, tokenSerialNumber, pinSet: token.isPinSet ? 'true' : 'false' };
});
