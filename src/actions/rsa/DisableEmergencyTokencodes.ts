// rsa:DisableEmergencyTokencodes
import { action } from '../action.ts';

export default action('rsa:DisableEmergencyTokencodes', async ({ userId }, domain) => {
  const { users, administrator, administration } = domain;
  await administration.emergencyCodes.disable(await users.getByGuid(administrator.directoryId, userId));
  return {};
});
