// portal:VerifyCode
import { action } from '../action.ts';
import { presentProgress } from './presentProgress.ts';

export default action('portal:VerifyCode', async (_params, { portal }) =>
  presentProgress(await portal.signIns.afterCode()),
);
