// rsa:MarkUserDeleted
import { action } from '../action.ts';
import { presentDeletion } from './present.ts';

export default action('rsa:MarkUserDeleted', async ({ userId, markDeleted }, { users, administrator }) => {
  const { directoryId, name } = administrator;
  const { id } = await users.getByGuid(directoryId, userId);
  const user = await users.setMarkedDeleted(directoryId, id, markDeleted ? name : undefined);
  return { id: user.guid, ...presentDeletion(user) };
});
