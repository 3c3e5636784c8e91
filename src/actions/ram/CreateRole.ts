// ram:CreateRole
import { action } from '../action.ts';
import { presentTrustingRole } from './presentRole.ts';
import { readTags } from './presentTags.ts';

export default action('ram:CreateRole', async (params, { accounts }) => {
  const role = await accounts.roles.create({
    name: params.RoleName,
    trust: params.AssumeRolePolicyDocument,
    longestSeconds: params.MaxSessionDuration,
    description: params.Description,
    tags: readTags(params.Tag),
  });
  return { Role: presentTrustingRole(role) };
});
