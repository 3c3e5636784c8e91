// How the failures of callers whom an identity provider proves are said.
import type { FaultTable } from './faultRow.ts';

// Our decision: no code is recorded for an ID token; these are those of the SAML call with the other word
export const PROVIDER_FAULTS: Pick<
  FaultTable,
  'IdTokenInvalid' | 'IdTokenExpired' | 'SamlAssertionInvalid' | 'SamlAssertionExpired' | 'ProviderKeysMissing'
> = {
  IdTokenInvalid: {
    status: 401,
    code: 'AuthenticationFail.OIDCToken.Invalid',
    message: (detail) => `The OIDC token is not valid: ${detail.Reason}.`,
  },
  IdTokenExpired: {
    status: 401,
    code: 'AuthenticationFail.OIDCToken.Expired',
    message: 'The OIDC token is expired.',
  },
  SamlAssertionInvalid: {
    status: 401,
    code: 'AuthenticationFail.SAMLAssertion.Invalid',
    message: (detail) => `The SAML assertion is not valid: ${detail.Reason}.`,
  },
  SamlAssertionExpired: {
    status: 401,
    code: 'AuthenticationFail.SAMLAssertion.Expired',
    message: 'The SAML assertion is expired.',
  },
  ProviderKeysMissing: {
    status: 401,
    code: 'AuthenticationFail.IDPMetadata.Invalid',
    message: 'The keys of the identity provider cannot be used.',
  },
};
