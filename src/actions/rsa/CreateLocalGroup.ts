// rsa:CreateLocalGroup
import { action } from '../action.ts';

export default action('rsa:CreateLocalGroup', async ({ name, description }, { people, administrator }) => {
  const group = await people.groups.create(administrator.directoryId, { name, description });
  return { id: group.id, name: group.name, description: group.description };
});
