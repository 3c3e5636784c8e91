// cloudsso:ProvisionAccessConfiguration
import { action } from '../action.ts';
import { presentStarted } from './presentTask.ts';
import { readPair } from './readPair.ts';

export default action('cloudsso:ProvisionAccessConfiguration', async (params, { entitlements }) => {
  const task = await entitlements.provisionings.provision(readPair(params), params.OriginTargetId);
  return { Tasks: [presentStarted(task)] };
});
