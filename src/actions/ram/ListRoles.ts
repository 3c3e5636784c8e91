// ram:ListRoles
import { action } from '../action.ts';
import { presentPage, presentTime } from './present.ts';
import { presentRole } from './presentRole.ts';
import { presentTags, readTags } from './presentTags.ts';

export default action('ram:ListRoles', async ({ Tag, Marker, MaxItems }, { accounts }) => {
  const page = await accounts.roles.list(readTags(Tag), { marker: Marker, most: MaxItems });
  const roles = page.items.map((role) => ({
    ...presentRole(role),
    UpdateDate: presentTime(role.updatedAt),
    Tags: presentTags(role.tags),
  }));
  return { ...presentPage(page), Roles: { Role: roles } };
});
