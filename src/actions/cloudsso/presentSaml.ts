// Identity providers and their certificates in CloudSSO's words.
import type { CertificateFacts, SamlCertificate } from '../../directory/identityProvider.ts';
import type { ProviderWithCertificates } from '../../directory/singleSignOn.ts';
import { presentInstant } from './present.ts';
import { presentSwitch } from './presentSettings.ts';

export function presentIdentityProvider(DirectoryId: string, { provider, certificates }: ProviderWithCertificates) {
  return {
    EntityId: provider.entityId,
    SSOStatus: presentSwitch(provider.ssoEnabled),
    DirectoryId,
    EncodedMetadataDocument: provider.metadata,
    CreateTime: presentInstant(provider.createdAt),
    WantRequestSigned: provider.wantsRequestSigned,
    UpdateTime: presentInstant(provider.updatedAt),
    CertificateIds: certificates.map(({ id }) => id),
    LoginUrl: provider.loginUrl,
    BindingType: provider.binding,
  };
}

export function presentCertificate(certificate: SamlCertificate & CertificateFacts) {
  return {
    SerialNumber: certificate.serialNumber,
    Issuer: certificate.issuer,
    Version: certificate.version,
    CertificateId: certificate.id,
    PublicKey: certificate.publicKey,
    SignatureAlgorithm: certificate.signatureAlgorithm,
    NotAfter: presentInstant(certificate.notAfter),
    NotBefore: presentInstant(certificate.notBefore),
    Subject: certificate.subject,
    X509Certificate: certificate.der,
  };
}
