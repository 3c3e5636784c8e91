// cloudsso:ListUserProvisioningEvents
import { action } from '../action.ts';
import { presentPage } from './presentPage.ts';
import { presentProvisioningEvent } from './presentProvisioning.ts';

export default action('cloudsso:ListUserProvisioningEvents', async (params, { provisioning }) => {
  const request = { most: params.MaxResults, after: params.NextToken };
  const page = await provisioning.events.list(params.DirectoryId, params.UserProvisioningId, request);
  return { UserProvisioningEvents: page.items.map(presentProvisioningEvent), ...presentPage(page, params.MaxResults) };
});
