// ram:ListAccessKeys
import { action } from '../action.ts';
import { presentKey } from './present.ts';

export default action('ram:ListAccessKeys', async ({ UserName }, { accounts }) => {
  const keys = await accounts.accessKeys.list(UserName);
  return { AccessKeys: { AccessKey: keys.map(presentKey) } };
});
