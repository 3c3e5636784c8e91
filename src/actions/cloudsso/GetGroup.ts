// cloudsso:GetGroup
import { action } from '../action.ts';
import { presentGroup } from './present.ts';

export default action('cloudsso:GetGroup', async ({ DirectoryId, GroupId }, { people }) => {
  return { Group: presentGroup(await people.groups.get(DirectoryId, GroupId)) };
});
