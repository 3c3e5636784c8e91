// portal:CreateCloudCredentials
import { action } from '../action.ts';
import { presentTime } from './present.ts';

export default action('portal:CreateCloudCredentials', async (params, { portal }) => {
  const credentials = await portal.credentials.create(params.AccountId, params.AccessConfigurationId);
  return {
    CloudCredential: {
      AccessKeyId: credentials.accessKeyId,
      AccessKeySecret: credentials.accessKeySecret,
      SecurityToken: credentials.securityToken,
      Expiration: presentTime(credentials.expiresAt),
    },
  };
});
