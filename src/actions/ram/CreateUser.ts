// ram:CreateUser
import { action } from '../action.ts';
import { presentUser } from './present.ts';

export default action('ram:CreateUser', async (params, { accounts }) => {
  const user = await accounts.users.create(params.UserName, {
    displayName: params.DisplayName,
    mobilePhone: params.MobilePhone,
    email: params.Email,
    comments: params.Comments,
  });
  return { User: presentUser(user) };
});
