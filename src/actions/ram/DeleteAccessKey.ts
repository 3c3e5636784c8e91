// ram:DeleteAccessKey
import { action } from '../action.ts';

export default action('ram:DeleteAccessKey', async ({ UserName, UserAccessKeyId }, { accounts }) => {
  await accounts.accessKeys.delete(UserName, UserAccessKeyId);
  return {};
});
