// cloudsso:GetServiceStatus
import { action } from '../action.ts';
import { presentSwitch } from './presentSettings.ts';

export default action('cloudsso:GetServiceStatus', async (_params, { accounts, directorySettings }) => {
  const { isEnabled, regionsInUse } = await directorySettings.activation.getStatus();
  const status = { Status: presentSwitch(isEnabled), AccountId: accounts.caller.accountId };
  return {
    ServiceStatus: {
      ...status,
      ...(!isEnabled && { PrerequisiteCheckResult: 'Success' as const }),
      RegionsInUse: [...regionsInUse],
    },
  };
});
