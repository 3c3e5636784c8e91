// cloudsso:UpdateGroup
import { action } from '../action.ts';
import { presentGroup } from './present.ts';

export default action('cloudsso:UpdateGroup', async (params, { people }) => {
  const { DirectoryId, GroupId, NewGroupName: name, NewDescription: description } = params;
  return { Group: presentGroup(await people.groups.update(DirectoryId, GroupId, { name, description })) };
});
