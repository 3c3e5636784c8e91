// ram:CreateGroup
import { action } from '../action.ts';
import { presentGroup } from './present.ts';

export default action('ram:CreateGroup', async ({ GroupName, Comments }, { accounts }) => {
  const group = await accounts.groups.create(GroupName, Comments);
  return { Group: presentGroup(group) };
});
