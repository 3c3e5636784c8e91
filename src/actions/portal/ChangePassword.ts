// portal:ChangePassword
import { action } from '../action.ts';
import { presentProgress } from './presentProgress.ts';

export default action('portal:ChangePassword', async ({ Ticket, NewPassword, RepeatedPassword }, { portal }) =>
  presentProgress(await portal.signIns.changePassword(Ticket, NewPassword, RepeatedPassword)),
);
