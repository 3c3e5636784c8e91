// scim:CreateGroup
import { action } from '../action.ts';
import { presentGroup } from './present.ts';

export default action('scim:CreateGroup', async (params, { synchronization }) => {
  const { directoryId, groups } = synchronization;
  const { displayName: name, externalId, members = [] } = params;
  const ids = members.map(({ value }) => value);
  const group = await groups.create(directoryId, { name, externalId }, ids);
  return presentGroup(group, await groups.members(group));
});
