// scim:GetGroup
import { action } from '../action.ts';
import { presentGroup } from './present.ts';

export default action('scim:GetGroup', async ({ id, excludedAttributes = '' }, { synchronization }) => {
  const { directoryId, groups } = synchronization;
  const group = await groups.get(directoryId, id);
  // Providers that only look whether the group is there do not want a million members
  const isBare = /\bmembers\b/i.test(excludedAttributes);
  return presentGroup(group, isBare ? undefined : await groups.members(group));
});
