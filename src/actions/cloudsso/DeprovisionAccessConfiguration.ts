// cloudsso:DeprovisionAccessConfiguration
import { action } from '../action.ts';
import { presentStarted } from './presentTask.ts';
import { readPair } from './readPair.ts';

export default action('cloudsso:DeprovisionAccessConfiguration', async (params, { entitlements }) => {
  const task = await entitlements.provisionings.deprovision(readPair(params), params.OriginTargetId);
  return { Tasks: [presentStarted(task)] };
});
