// cloudsso:ListGroupMembers
import { action } from '../action.ts';
import { presentGroupMember } from './present.ts';
import { presentPage } from './presentPage.ts';

export default action('cloudsso:ListGroupMembers', async (params, { people }) => {
  const { DirectoryId, GroupId, MaxResults: most, NextToken: after } = params;
  const page = await people.memberships.membersOf(DirectoryId, GroupId, { most, after });
  return { GroupMembers: page.items.map(presentGroupMember), ...presentPage(page, most) };
});
