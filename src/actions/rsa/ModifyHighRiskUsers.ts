// rsa:ModifyHighRiskUsers
import { action } from '../action.ts';

export default action('rsa:ModifyHighRiskUsers', async (params, { administrator, administration }) => {
  const isHighRisk = params.action.toLowerCase() === 'add';
  const unknown = await administration.factors.setHighRisk(administrator.directoryId, params.users, isHighRisk);
  return { users: unknown.map((email) => ({ email, id: null, statusCode: '404', error: `User ${email} not found` })) };
});
