// portal:SignIn
import { action } from '../action.ts';
import { presentProgress } from './presentProgress.ts';

export default action('portal:SignIn', async (_params, { portal }) => presentProgress(await portal.signIns.begin()));
