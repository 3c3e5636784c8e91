// sts:AssumeRole
import { action } from '../action.ts';
import { presentAssumedRole } from './present.ts';

export default action('sts:AssumeRole', async (params, { accounts }) => {
  const assumed = await accounts.sessions.assume({
    roleArn: params.RoleArn,
    sessionName: params.RoleSessionName,
    durationSeconds: params.DurationSeconds,
    policy: params.Policy,
    externalId: params.ExternalId,
    sourceIdentity: params.SourceIdentity,
  });
  return presentAssumedRole(assumed);
});
