// rsa:DisableEmergencyTokencode
import { action } from '../action.ts';

export default action('rsa:DisableEmergencyTokencode', async ({ userId }, domain) => {
  const { users, administrator, administration } = domain;
  await administration.emergencyCodes.disable(await users.getByGuid(administrator.directoryId, userId));
  return {};
});
