// rsa:LookupUser
import { fault } from '../../faults/fault.ts';
import { action } from '../action.ts';
import { presentUser } from './present.ts';

export default action('rsa:LookupUser', async ({ email, username }, { users, directories, administrator }) => {
  const { directoryId } = administrator;
  const asked = email === undefined || email === '' ? username : email;
  if (asked === undefined || asked === '') throw fault('ParameterMissing', { Name: 'email' });
  const user = await users.getBy(directoryId, asked === username ? 'name' : 'email', asked);
  return presentUser(user, await directories.get(directoryId));
});
