// rsa:AddLocalGroupUsers
import { action } from '../action.ts';

export default action('rsa:AddLocalGroupUsers', async ({ groupId, userIds }, { people, users, administrator }) => {
  const { directoryId } = administrator;
  // In one order, so that two calls never wait for each other; all of them or none
  for (const guid of [...new Set(userIds)].sort()) {
    const { id } = await users.getByGuid(directoryId, guid);
    await people.memberships.add(directoryId, groupId, id);
  }
  return { id: groupId };
});
