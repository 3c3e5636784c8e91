// cloudsso:RemoveExternalSAMLIdPCertificate
import { action } from '../action.ts';

export default action(
  'cloudsso:RemoveExternalSAMLIdPCertificate',
  async ({ DirectoryId, CertificateId }, { directorySettings }) => {
    await directorySettings.singleSignOn.removeCertificate(DirectoryId, CertificateId);
    return {};
  },
);
