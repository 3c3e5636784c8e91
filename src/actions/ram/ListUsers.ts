// ram:ListUsers
import { action } from '../action.ts';
import { presentPage, presentTime, presentUser } from './present.ts';

export default action('ram:ListUsers', async ({ Marker, MaxItems }, { accounts }) => {
  const page = await accounts.users.list({ marker: Marker, most: MaxItems });
  const users = page.items.map((user) => ({ ...presentUser(user), UpdateDate: presentTime(user.updatedAt) }));
  return { ...presentPage(page), Users: { User: users } };
});
