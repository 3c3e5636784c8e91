// sts:AssumeRoleWithOIDC
import { action } from '../action.ts';
import { presentAssumedRole, presentIdToken } from './present.ts';

export default action('sts:AssumeRoleWithOIDC', async (params, { accounts }) => {
  const { assertion, ...assumed } = await accounts.sessions.assumeWithIdToken({
    roleArn: params.RoleArn,
    sessionName: params.RoleSessionName,
    durationSeconds: params.DurationSeconds,
    policy: params.Policy,
  });
  return { ...presentAssumedRole(assumed), OIDCTokenInfo: presentIdToken(assertion) };
});
