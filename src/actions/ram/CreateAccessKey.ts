// ram:CreateAccessKey
import { action } from '../action.ts';
import { presentKey } from './present.ts';

export default action('ram:CreateAccessKey', async ({ UserName }, { accounts }) => {
  const key = await accounts.accessKeys.create(UserName);
  return { AccessKey: { ...presentKey(key), AccessKeySecret: key.accessKeySecret } };
});
