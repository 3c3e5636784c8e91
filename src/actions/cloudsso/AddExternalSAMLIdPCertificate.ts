// cloudsso:AddExternalSAMLIdPCertificate
import { action } from '../action.ts';

export default action(
  'cloudsso:AddExternalSAMLIdPCertificate',
  async ({ DirectoryId, X509Certificate }, { directorySettings }) => {
    const { id } = await directorySettings.singleSignOn.addCertificate(DirectoryId, X509Certificate);
    return { CertificateId: id };
  },
);
