// rsa:UnassignHardwareToken
import { action } from '../action.ts';

export default action('rsa:UnassignHardwareToken', async ({ userId, tokenSerialNumber }, domain) => {
  const { users, administrator, administration } = domain;
  await administration.hardwareTokens.unassign(
    await users.getByGuid(administrator.directoryId, userId),
    tokenSerialNumber,
  );
  return { tokenSerialNumber, tokenState: 'Unassigned' };
});
