// How the faults of a directory's settings are said, and what to do about each.
import type { DirectorySettingsFaults } from '../../faults/directorySettings.ts';
import type { FaultTable } from './faultRow.ts';

type Own = keyof DirectorySettingsFaults;

export const DIRECTORY_SETTINGS_FAULTS: Pick<FaultTable, Own> = {
  // cloudsso 3.8, 27
  DirectoryStillThere: {
    status: 409,
    code: 'OperationConflict.DirectoryExists',
    message: (detail) => `The account still has a directory in ${detail.Regions}.`,
  },
  // Our decision: nothing recorded says what CreateDirectory answers then
  ServiceDisabled: {
    status: 403,
    code: 'OperationDenied.ServiceDisabled',
    message: 'The service is disabled for this account.',
  },
  ScimCredentialNotFound: {
    status: 404,
    code: 'EntityNotExists.SCIMCredential',
    message: (detail) => `The SCIM credential ${detail.CredentialId} does not exist in this directory.`,
  },
  ScimCredentialLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.SCIMCredential',
    message: (detail) => `The directory already has ${detail.Limit} SCIM credentials, which is the limit.`,
  },
  SsoEnabled: {
    status: 409,
    code: 'OperationConflict.SSOEnabled',
    message: (detail) => `Single sign-on of the directory ${detail.DirectoryId} is enabled.`,
  },
  IdentityProviderIncomplete: {
    status: 409,
    code: 'OperationConflict.SAMLIdentityProviderIncomplete',
    message: 'Single sign-on needs an identity provider with an entity id, a sign-in address and a certificate.',
  },
  SamlCertificateNotFound: {
    status: 404,
    code: 'EntityNotExists.SAMLIdPCertificate',
    message: (detail) => `The certificate ${detail.CertificateId} does not exist in this directory.`,
  },
  SamlCertificateTaken: {
    status: 409,
    code: 'EntityAlreadyExists.SAMLIdPCertificate',
    message: (detail) => `The directory already has this certificate as ${detail.CertificateId}.`,
  },
  SamlCertificateLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.SAMLIdPCertificate',
    message: (detail) => `The directory already has ${detail.Limit} certificates, which is the limit.`,
  },
  DirectoryHasIdentityProvider: {
    status: 409,
    code: 'DeletionConflict.Directory.SAMLIdentityProvider',
    message: (detail) => `The directory ${detail.DirectoryId} still has a SAML identity provider.`,
  },
  DirectoryHasScimCredential: {
    status: 409,
    code: 'DeletionConflict.Directory.SCIMCredential',
    message: (detail) => `The directory ${detail.DirectoryId} still has a SCIM credential.`,
  },
};

export const DIRECTORY_SETTINGS_REMEDIES: Readonly<Record<Own, string>> = {
  DirectoryStillThere: 'Delete the directory first.',
  ServiceDisabled: 'Call EnableService first.',
  ScimCredentialNotFound: 'Check CredentialId against ListSCIMServerCredentials of the same directory.',
  ScimCredentialLimitExceeded: 'Delete a credential that is no longer used first.',
  SsoEnabled: 'Disable single sign-on first: SetExternalSAMLIdentityProvider with SSOStatus Disabled.',
  IdentityProviderIncomplete: 'Describe the identity provider first, by its metadata document or by its members.',
  SamlCertificateNotFound: 'Check CertificateId against ListExternalSAMLIdPCertificates of the same directory.',
  SamlCertificateTaken: 'The certificate is there already; nothing needs to be done.',
  SamlCertificateLimitExceeded: 'Remove a certificate that is no longer used first.',
  DirectoryHasIdentityProvider: 'Call ClearExternalSAMLIdentityProvider first.',
  DirectoryHasScimCredential: 'Delete the SCIM credentials of the directory first.',
};
