// ram:UpdateAccessKey
import { action } from '../action.ts';

export default action('ram:UpdateAccessKey', async ({ UserName, UserAccessKeyId, Status }, { accounts }) => {
  await accounts.accessKeys.setStatus(UserName, UserAccessKeyId, Status);
  return {};
});
