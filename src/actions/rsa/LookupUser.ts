// rsa:LookupUser
import { fault } from '../../faults/fault.ts';
import { action } from '../action.ts';
import { presentUser } from './present.ts';

export default action('rsa:LookupUser', async (params, { users, directories, administrator, administration }) => {
  const { email, username, searchUnsynched } = params;
  const { directoryId } = administrator;
  const asked = email === undefined || email === '' ? username : email;
  if (asked === undefined || asked === '') throw fault('ParameterMissing', { Name: 'email' });
  const what = asked === username ? 'name' : 'email';
  const user = await (searchUnsynched
    ? administration.identitySource.pull(directoryId, what, asked)
    : users.getBy(directoryId, what, asked));
  return presentUser(user, await directories.get(directoryId));
});
