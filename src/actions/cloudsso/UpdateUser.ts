// cloudsso:UpdateUser
import { action } from '../action.ts';
import { presentUser } from './present.ts';

export default action('cloudsso:UpdateUser', async (params, { users }) => {
  const user = await users.update(params.DirectoryId, params.UserId, {
    firstName: params.NewFirstName,
    lastName: params.NewLastName,
    displayName: params.NewDisplayName,
    description: params.NewDescription,
    email: params.NewEmail,
  });
  return { User: presentUser(user) };
});
