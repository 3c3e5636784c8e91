// ram:GetRole
import { action } from '../action.ts';
import { presentTime } from './present.ts';
import { presentTrustingRole } from './presentRole.ts';

export default action('ram:GetRole', async ({ RoleName }, { accounts }) => {
  const role = await accounts.roles.get(RoleName);
  return { Role: { ...presentTrustingRole(role), UpdateDate: presentTime(role.updatedAt) } };
});
