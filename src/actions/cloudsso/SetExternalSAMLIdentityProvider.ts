// cloudsso:SetExternalSAMLIdentityProvider
import { action } from '../action.ts';
import { presentIdentityProvider } from './presentSaml.ts';
import { readSwitch } from './presentSettings.ts';

export default action(
  'cloudsso:SetExternalSAMLIdentityProvider',
  async ({ DirectoryId, ...params }, { directorySettings }) => {
    const known = await directorySettings.singleSignOn.set(DirectoryId, {
      metadata: params.EncodedMetadataDocument,
      entityId: params.EntityId,
      loginUrl: params.LoginUrl,
      wantsRequestSigned: params.WantRequestSigned,
      certificate: params.X509Certificate,
      binding: params.BindingType,
      ssoEnabled: readSwitch(params.SSOStatus),
    });
    return { SAMLIdentityProviderConfiguration: presentIdentityProvider(DirectoryId, known) };
  },
);
