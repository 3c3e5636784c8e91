// ram:UpdateUser
import { action } from '../action.ts';
import { presentTime, presentUser } from './present.ts';

export default action('ram:UpdateUser', async (params, { accounts }) => {
  const user = await accounts.users.update(params.UserName, {
    name: params.NewUserName,
    displayName: params.NewDisplayName,
    mobilePhone: params.NewMobilePhone,
    email: params.NewEmail,
    comments: params.NewComments,
  });
  return { User: { ...presentUser(user), UpdateDate: presentTime(user.updatedAt) } };
});
