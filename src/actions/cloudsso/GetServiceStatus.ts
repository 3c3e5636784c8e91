// cloudsso:GetServiceStatus
import { action } from '../action.ts';
import { presentSwitch } from './presentSettings.ts';

export default action('cloudsso:GetServiceStatus', async (_params, { accounts, delegates, directorySettings }) => {
  const { isEnabled, regionsInUse } = await directorySettings.activation.getStatus();
  const status = { Status: presentSwitch(isEnabled), AccountId: accounts.caller.accountId };
  const RegionsInUse = [...regionsInUse];
  if (isEnabled) return { ServiceStatus: { ...status, RegionsInUse } };
  const PrerequisiteCheckResult = (await delegates.isManager()) ? ('Success' as const) : ('Failed' as const);
  return { ServiceStatus: { ...status, PrerequisiteCheckResult, RegionsInUse } };
});
