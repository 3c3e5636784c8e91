// cloudsso:DeleteUserProvisioningEvent
import { action } from '../action.ts';

export default action('cloudsso:DeleteUserProvisioningEvent', async (params, { provisioning }) => {
  await provisioning.events.delete(params.DirectoryId, params.UserProvisioningId, params.EventId);
  return {};
});
