// portal:PutOffDevice
import { action } from '../action.ts';
import { presentProgress } from './presentProgress.ts';

export default action('portal:PutOffDevice', async (_params, { portal }) =>
  presentProgress(await portal.signIns.putOffDevice()),
);
