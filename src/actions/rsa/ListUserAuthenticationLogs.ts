// rsa:ListUserAuthenticationLogs
import { action } from '../action.ts';
import { presentUserEvent } from './presentEvent.ts';

export default action('rsa:ListUserAuthenticationLogs', async (params, domain) => {
  const { administrator, administration, users, directories } = domain;
  const user = await users.getByGuid(administrator.directoryId, params.userId);
  const events = await administration.eventLog.latest(user, params, params.eventCode);
  const directory = await directories.get(administrator.directoryId);
  return events.map((event) => presentUserEvent(event, directory));
});
