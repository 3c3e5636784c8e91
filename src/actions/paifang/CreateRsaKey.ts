// paifang:CreateRsaKey
import { action } from '../action.ts';
import { presentKey } from './presentKey.ts';

export default action('paifang:CreateRsaKey', async (params, { administratorKeys }) => {
  const { key, privateKey } = await administratorKeys.create(params.DirectoryId, {
    role: params.Role,
    description: params.Description,
    policyDocument: params.PolicyDocument,
  });
  return { Key: presentKey(key), PrivateKey: privateKey };
});
