// ram:ListGroups
import { action } from '../action.ts';
import { presentGroup, presentPage, presentTime } from './present.ts';

export default action('ram:ListGroups', async ({ Marker, MaxItems }, { accounts }) => {
  const page = await accounts.groups.list({ marker: Marker, most: MaxItems });
  const groups = page.items.map((group) => ({ ...presentGroup(group), UpdateDate: presentTime(group.updatedAt) }));
  return { ...presentPage(page), Groups: { Group: groups } };
});
