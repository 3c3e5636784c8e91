// rsa:GetLicenseUsageV2
import { action } from '../action.ts';
import { presentMonth } from './presentUsage.ts';

export default action('rsa:GetLicenseUsageV2', async (_params, { administrator, administration, directories }) => {
  const { id } = await directories.get(administrator.directoryId);
  return (await administration.licenseUsage.monthly(id)).map(presentMonth);
});
