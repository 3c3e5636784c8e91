// ram:UpdateRole
import { action } from '../action.ts';
import { presentTime } from './present.ts';
import { presentTrustingRole } from './presentRole.ts';

export default action('ram:UpdateRole', async (params, { accounts }) => {
  const role = await accounts.roles.update(params.RoleName, {
    trust: params.NewAssumeRolePolicyDocument,
    longestSeconds: params.NewMaxSessionDuration,
    description: params.NewDescription,
  });
  return { Role: { ...presentTrustingRole(role), UpdateDate: presentTime(role.updatedAt) } };
});
