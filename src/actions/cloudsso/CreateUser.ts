// cloudsso:CreateUser
import { action } from '../action.ts';
import { presentTags, presentUser } from './present.ts';

export default action('cloudsso:CreateUser', async (params, { users }) => {
  const user = await users.create(params.DirectoryId, {
    name: params.UserName,
    status: params.Status,
    firstName: params.FirstName,
    lastName: params.LastName,
    displayName: params.DisplayName,
    description: params.Description,
    email: params.Email,
    tags: params.Tags?.map(({ Key, Value = '' }) => [Key, Value] as const),
  });
  return { User: { ...presentUser(user), Tags: presentTags(user) } };
});
