// ram:ListGroupsForUser
import { action } from '../action.ts';
import { presentTime } from './present.ts';

export default action('ram:ListGroupsForUser', async ({ UserName }, { accounts }) => {
  const groups = (await accounts.memberships.groupsOf(UserName)).map(({ group, joinedAt }) => ({
    GroupId: group.id,
    GroupName: group.name,
    Comments: group.comments,
    JoinDate: presentTime(joinedAt),
  }));
  return { Groups: { Group: groups } };
});
