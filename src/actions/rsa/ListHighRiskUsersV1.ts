// rsa:ListHighRiskUsersV1
import { action } from '../action.ts';

export default action('rsa:ListHighRiskUsersV1', async (_params, { administrator, administration }) => {
  const people = await administration.factors.listHighRisk(administrator.directoryId);
  return { users: people.map(({ email }) => email) };
});
