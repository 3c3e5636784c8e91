// sts:AssumeRoleWithSAML
import { action } from '../action.ts';
import { presentAssumedRole, presentSaml } from './present.ts';

export default action('sts:AssumeRoleWithSAML', async (params, { accounts }) => {
  const { assertion, ...assumed } = await accounts.sessions.assumeWithSaml({
    roleArn: params.RoleArn,
    durationSeconds: params.DurationSeconds,
    policy: params.Policy,
  });
  return { ...presentAssumedRole(assumed), SAMLAssertionInfo: presentSaml(assertion) };
});
