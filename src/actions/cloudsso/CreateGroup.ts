// cloudsso:CreateGroup
import { action } from '../action.ts';
import { presentGroup } from './present.ts';

export default action('cloudsso:CreateGroup', async ({ DirectoryId, GroupName, Description }, { people }) => {
  const group = await people.groups.create(DirectoryId, { name: GroupName, description: Description });
  return { Group: presentGroup(group) };
});
