// cloudsso:GetUserProvisioningEvent
import { action } from '../action.ts';
import { presentProvisioningEvent } from './presentProvisioning.ts';

export default action('cloudsso:GetUserProvisioningEvent', async ({ DirectoryId, EventId }, { provisioning }) => {
  const event = await provisioning.events.get(DirectoryId, EventId);
  return { UserProvisioningEvent: presentProvisioningEvent(event) };
});
