// cloudsso:ListExternalSAMLIdPCertificates
import { action } from '../action.ts';
import { presentCertificate } from './presentSaml.ts';

export default action('cloudsso:ListExternalSAMLIdPCertificates', async ({ DirectoryId }, { directorySettings }) => {
  const certificates = await directorySettings.singleSignOn.listCertificates(DirectoryId);
  return { TotalCounts: certificates.length, SAMLIdPCertificates: certificates.map(presentCertificate) };
});
