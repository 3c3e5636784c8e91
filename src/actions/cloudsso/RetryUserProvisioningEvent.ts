// cloudsso:RetryUserProvisioningEvent
import { action } from '../action.ts';

export default action('cloudsso:RetryUserProvisioningEvent', async (params, { provisioning }) => {
  await provisioning.events.retry(params.DirectoryId, params.EventId, params.DuplicationStrategy);
  return {};
});
