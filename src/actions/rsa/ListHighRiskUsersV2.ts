// rsa:ListHighRiskUsersV2
import { action } from '../action.ts';

export default action('rsa:ListHighRiskUsersV2', async (_params, { administrator, administration }) => {
  const people = await administration.factors.listHighRisk(administrator.directoryId);
  return { users: people.map(({ email, name }) => ({ email, primaryUsername: name, alternateUsername: '' })) };
});
