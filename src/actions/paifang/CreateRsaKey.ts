// paifang:CreateRsaKey
import { action } from '../action.ts';
import { presentKey } from './presentKey.ts';

export default action('paifang:CreateRsaKey', async (params, { administratorKeys }) => {
  const { key, privateKey } = await administratorKeys.create(params.DirectoryId, {
    role: params.Role,
    description: params.Description,
    policyDocument: params.PolicyDocument,
  });
  const { baseUrl } = administratorKeys;
  return { Key: presentKey(key), PrivateKey: privateKey, ...(baseUrl !== undefined && { AdminRestApiUrl: baseUrl }) };
});
