// rsa:EnableEmergencyTokencodeV2
import { action } from '../action.ts';
import { presentEmergencyCode } from './presentEmergencyCode.ts';

export default action('rsa:EnableEmergencyTokencodeV2', async (params, { users, administrator, administration }) => {
  const { userId, oneTimeUse, expiryUnit, expiryValue } = params;
  const user = await users.getByGuid(administrator.directoryId, userId);
  const wishes = { expiryUnit, expiryValue, isOneTime: oneTimeUse };
  const code = await administration.emergencyCodes.enable(user, wishes);
  const used = { expiryValue: String(code.expiryValue), expiryUnit: code.expiryUnit, oneTimeUse };
  return { ...presentEmergencyCode(code), configurationsUsed: used, oneTimeUse, configurationsLocked: false };
});
