// portal:BindDevice
import { action } from '../action.ts';
import { presentProgress } from './presentProgress.ts';

export default action('portal:BindDevice', async ({ Ticket, FirstCode, SecondCode }, { portal }) =>
  presentProgress(await portal.signIns.bindDevice(Ticket, [FirstCode, SecondCode])),
);
