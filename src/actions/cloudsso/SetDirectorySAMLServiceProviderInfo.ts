// cloudsso:SetDirectorySAMLServiceProviderInfo
import { action } from '../action.ts';

export default action('cloudsso:SetDirectorySAMLServiceProviderInfo', async (params, { directorySettings }) => {
  await directorySettings.serviceProviders.update(params.DirectoryId, {
    signatureAlgorithm: params.AuthnSignAlgo,
    certificateType: params.CertificateType,
    supportsEncryptedAssertion: params.SupportEncryptedAssertion,
  });
  return {};
});
