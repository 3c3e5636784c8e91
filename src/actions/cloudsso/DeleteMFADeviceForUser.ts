// cloudsso:DeleteMFADeviceForUser
import { action } from '../action.ts';

export default action('cloudsso:DeleteMFADeviceForUser', async (params, { people }) => {
  await people.mfaDevices.delete(params.DirectoryId, params.UserId, params.MFADeviceId, params.MfaType);
  return {};
});
