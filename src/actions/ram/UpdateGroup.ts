// ram:UpdateGroup
import { action } from '../action.ts';
import { presentGroup, presentTime } from './present.ts';

export default action('ram:UpdateGroup', async ({ GroupName, NewGroupName, NewComments }, { accounts }) => {
  const group = await accounts.groups.update(GroupName, { name: NewGroupName, comments: NewComments });
  return { Group: { ...presentGroup(group), UpdateDate: presentTime(group.updatedAt) } };
});
