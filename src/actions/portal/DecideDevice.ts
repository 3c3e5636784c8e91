// portal:DecideDevice
import { action } from '../action.ts';

export default action('portal:DecideDevice', async ({ UserCode, Decision }, { portal }) => {
  await portal.devices.decide(UserCode, Decision);
  return {};
});
