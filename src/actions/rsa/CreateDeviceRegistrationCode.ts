// rsa:CreateDeviceRegistrationCode
import { action } from '../action.ts';
import { namedUser } from './namedUser.ts';
import { presentTime } from './present.ts';

// Our decision: the vendor's samples do not tell when the code was made
const MINUTES = 24 * 60;

export default action('rsa:CreateDeviceRegistrationCode', async (params, domain) => {
  const { users, administrator, administration } = domain;
  const { what, value } = namedUser(params);
  const user = await users.getBy(administrator.directoryId, what, value);
  await administration.devices.assertNoMobile(user);
  const { code, expiresAt } = await administration.issuedCodes.issue(user, 'registration', MINUTES);
  const expirationDate = presentTime(expiresAt);
  return { companyId: user.directoryId, deviceRegistrationCode: code, email: user.email, expirationDate };
});
