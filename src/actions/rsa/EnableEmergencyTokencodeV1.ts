// rsa:EnableEmergencyTokencodeV1
import { action } from '../action.ts';
import { presentEmergencyCode } from './presentEmergencyCode.ts';

export default action('rsa:EnableEmergencyTokencodeV1', async (params, { users, administrator, administration }) => {
  const { userId, expirationDays: expiryValue } = params;
  const user = await users.getByGuid(administrator.directoryId, userId);
  return presentEmergencyCode(await administration.emergencyCodes.enable(user, { expiryUnit: 'days', expiryValue }));
});
