// rsa:LookupUser
import { action } from '../action.ts';
import { namedUser } from './namedUser.ts';
import { presentOne } from './presentUsers.ts';

export default action('rsa:LookupUser', async (params, domain) => {
  const { what, value } = namedUser(params);
  const { directoryId } = domain.administrator;
  const user = await (params.searchUnsynched
    ? domain.administration.identitySource.pull(directoryId, what, value)
    : domain.users.getBy(directoryId, what, value));
  return presentOne(user, domain);
});
