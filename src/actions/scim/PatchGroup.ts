// scim:PatchGroup
import { action } from '../action.ts';
import { readGroupPatch } from './readGroup.ts';

export default action('scim:PatchGroup', async ({ id, Operations }, { synchronization }) => {
  const { directoryId, groups } = synchronization;
  const { source, members } = readGroupPatch(Operations);
  await groups.update(directoryId, id, source, members);
  // Nothing to tell: a list of members with each change would be long (RFC 7644 3.5.2)
  return {};
});
