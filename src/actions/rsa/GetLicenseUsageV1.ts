// rsa:GetLicenseUsageV1
import { action } from '../action.ts';
import { presentUsage } from './presentUsage.ts';

export default action('rsa:GetLicenseUsageV1', async (_params, { administrator, administration, directories }) => {
  const { id } = await directories.get(administrator.directoryId);
  return presentUsage(await administration.licenseUsage.current(id));
});
