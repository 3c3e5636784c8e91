// paifang:CreateRsaClient
import { action } from '../action.ts';
import { presentClient } from './presentClient.ts';

export default action('paifang:CreateRsaClient', async (params, { apiClients }) => {
  const { client, privateJwk } = await apiClients.create(params.DirectoryId, {
    name: params.ClientName,
    description: params.Description,
    keyType: params.KeyType,
    permissions: params.Permissions,
    tokenSeconds: params.TokenSeconds,
    policyDocument: params.PolicyDocument,
  });
  const { issuerUrl } = apiClients;
  return {
    Client: presentClient(client),
    PrivateJwk: privateJwk,
    ...(issuerUrl !== undefined && { IssuerUrl: issuerUrl }),
  };
});
