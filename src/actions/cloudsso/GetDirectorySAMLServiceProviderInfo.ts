// cloudsso:GetDirectorySAMLServiceProviderInfo
import { action } from '../action.ts';

export default action(
  'cloudsso:GetDirectorySAMLServiceProviderInfo',
  async ({ DirectoryId }, { directorySettings }) => {
    const provider = await directorySettings.serviceProviders.get(DirectoryId);
    return {
      SAMLServiceProvider: {
        EntityId: provider.entityId,
        DirectoryId,
        EncodedMetadataDocument: btoa(provider.metadata),
        AcsUrl: provider.acsUrl,
        AuthnSignAlgo: provider.signatureAlgorithm,
        CertificateType: provider.certificateType,
        SupportEncryptedAssertion: provider.supportsEncryptedAssertion,
      },
    };
  },
);
