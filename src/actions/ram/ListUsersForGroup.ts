// ram:ListUsersForGroup
import { action } from '../action.ts';
import { presentPage, presentTime } from './present.ts';

export default action('ram:ListUsersForGroup', async ({ GroupName, Marker, MaxItems }, { accounts }) => {
  const page = await accounts.memberships.membersOf(GroupName, { marker: Marker, most: MaxItems });
  const users = page.items.map(({ user, joinedAt }) => ({
    UserName: user.name,
    DisplayName: user.displayName,
    JoinDate: presentTime(joinedAt),
  }));
  return { ...presentPage(page), Users: { User: users } };
});
