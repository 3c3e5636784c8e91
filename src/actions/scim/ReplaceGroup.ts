// scim:ReplaceGroup
import { action } from '../action.ts';
import { presentGroup } from './present.ts';

export default action('scim:ReplaceGroup', async (params, { synchronization }) => {
  const { directoryId, groups } = synchronization;
  const { id, displayName: name, externalId, members = [] } = params;
  const all = members.map(({ value }) => value);
  const group = await groups.update(directoryId, id, { name, externalId }, [{ all }]);
  return presentGroup(group, await groups.members(group));
});
