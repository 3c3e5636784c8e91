// How faults around OAuth clients are said; those of their token requests have words here only for completeness.
import type { FaultTable } from './faultRow.ts';

export const ADMINISTRATION_FAULTS: Pick<
  FaultTable,
  | 'ApiClientNotFound'
  | 'ApiClientLimitExceeded'
  | 'TokenRequestInvalid'
  | 'GrantUnsupported'
  | 'ClientAssertionInvalid'
  | 'ScopeNotGranted'
> = {
  ApiClientNotFound: {
    status: 404,
    code: 'EntityNotExists.RsaClient',
    message: (detail) => `The client ${detail.ClientId} does not exist in this directory.`,
  },
  ApiClientLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.RsaClient',
    message: (detail) => `The directory already has ${detail.Limit} clients, which is the limit.`,
  },
  TokenRequestInvalid: {
    status: 400,
    code: 'TokenRequest.Invalid',
    message: (detail) => `The request for a token is not valid: ${detail.Reason}.`,
  },
  GrantUnsupported: {
    status: 400,
    code: 'TokenRequest.UnsupportedGrant',
    message: 'The only grant is client_credentials.',
  },
  ClientAssertionInvalid: {
    status: 403,
    code: 'TokenRequest.InvalidClient',
    message: (detail) => `The client assertion is refused: ${detail.Reason}.`,
  },
  ScopeNotGranted: {
    status: 403,
    code: 'TokenRequest.InvalidScope',
    message: 'None of these scopes is granted to the client.',
  },
};
