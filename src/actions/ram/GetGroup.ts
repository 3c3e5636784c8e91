// ram:GetGroup
import { action } from '../action.ts';
import { presentGroup, presentTime } from './present.ts';

export default action('ram:GetGroup', async ({ GroupName }, { accounts }) => {
  const group = await accounts.groups.get(GroupName);
  return { Group: { ...presentGroup(group), UpdateDate: presentTime(group.updatedAt) } };
});
