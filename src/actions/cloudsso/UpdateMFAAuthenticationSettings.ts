// cloudsso:UpdateMFAAuthenticationSettings
import { action } from '../action.ts';

export default action('cloudsso:UpdateMFAAuthenticationSettings', async (params, { people }) => {
  await people.signIn.setMfa(params.DirectoryId, {
    mode: params.MFAAuthenticationSettings,
    operationForRisk: params.OperationForRiskLogin,
    allowedTypes: params.AllowedVerificationTypes,
  });
  return {};
});
