// cloudsso:ListJoinedGroupsForUser
import { action } from '../action.ts';
import { presentJoinedGroup } from './present.ts';
import { presentPage } from './presentPage.ts';

export default action('cloudsso:ListJoinedGroupsForUser', async (params, { people }) => {
  const { DirectoryId, UserId, MaxResults: most, NextToken: after } = params;
  const page = await people.memberships.groupsOf(DirectoryId, UserId, { most, after });
  return { JoinedGroups: page.items.map(presentJoinedGroup), ...presentPage(page, most) };
});
