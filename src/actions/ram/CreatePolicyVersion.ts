// ram:CreatePolicyVersion
import { action } from '../action.ts';
import { presentVersion } from './presentPolicy.ts';

export default action('ram:CreatePolicyVersion', async (params, { accounts }) => {
  const version = await accounts.policyVersions.create(params.PolicyName, {
    document: params.PolicyDocument,
    isDefault: params.SetAsDefault,
    rotates: params.RotateStrategy === 'DeleteOldestNonDefaultVersionWhenLimitExceeded',
  });
  return { PolicyVersion: presentVersion(version) };
});
