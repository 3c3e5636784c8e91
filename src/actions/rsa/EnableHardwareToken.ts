// rsa:EnableHardwareToken
import { action } from '../action.ts';
import { presentTime } from './present.ts';

export default action('rsa:EnableHardwareToken', async ({ userId, tokenSerialNumber }, domain) => {
  const { users, administrator, administration } = domain;
  const user = await users.getByGuid(administrator.directoryId, userId);
  const token = await administration.hardwareTokens.enable(user, tokenSerialNumber, administrator.name);
  return {
    userId: user.guid,
    tokenSerialNumber,
    tokenStatus: token.status,
    tokenStatusChangedBy: token.statusChangedBy,
    tokenStatusChangedAt: presentTime(token.statusChangedAt),
  };
});
