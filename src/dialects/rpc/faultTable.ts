// How each fault is said in RPC: code, status, message. A fault without a row does not compile.
import type { FaultDetails, FaultName } from '../../faults/names.ts';
import { AUTHENTICATOR_FAULTS } from './authenticatorFaults.ts';
import { findAccountRow } from './accountFaults.ts';
import { ADMINISTRATION_FAULTS } from './administrationFaults.ts';
import { DIRECTORY_FAULTS } from './directoryFaults.ts';
import { ENTITLEMENT_FAULTS } from './entitlementFaults.ts';
import { SYNCHRONIZATION_FAULTS } from './synchronizationFaults.ts';
import { DIRECTORY_SETTINGS_FAULTS } from './directorySettingsFaults.ts';
import type { FaultRow, FaultTable, PlainFaultName } from './faultRow.ts';
import { PEOPLE_FAULTS } from './peopleFaults.ts';
import { PORTAL_FAULTS } from './portalFaults.ts';
import { SECRET_FAULTS } from './secretFaults.ts';
import { SIGN_IN_FAULTS } from './signInFaults.ts';
import { PROVISIONING_FAULTS } from './provisioningFaults.ts';
import { PROVIDER_FAULTS } from './providerFaults.ts';
import { RECORDED_CALL_FAULTS } from './recordedCallFaults.ts';

export type { PlainFaultName } from './faultRow.ts';

const TEMPORARY = 'The request has failed due to a temporary failure of the server.';
const UNKNOWN = 'The request processing has failed due to some unknown error, exception or failure.';
const THROTTLING = { User: 'user flow control', Api: 'api flow control', Gateway: 'request throttling' } as const;

export const RPC_FAULTS: FaultTable = {
  ActionNotFound: {
    status: 404,
    code: 'InvalidAction.NotFound',
    message: 'Specified api is not found, please check your url and method.',
  },
  ActionUnserved: {
    status: 404,
    code: 'InvalidAction.NotFound',
    message: 'Specified api is not found, please check your url and method.',
  },
  ProductNotFound: {
    status: 404,
    code: 'InvalidProduct.NotFound',
    message: 'Cannot find product according to your specified domain.',
  },
  VersionInvalid: { status: 400, code: 'InvalidVersion', message: 'Specified parameter Version is not valid.' },
  MethodUnsupported: { status: 403, code: 'UnsupportedHTTPMethod', message: 'This http method is not supported.' },
  TransportInsecure: {
    status: 400,
    code: 'InvalidProtocol.NeedSsl',
    message: 'Your request is denied as lack of ssl protect.',
  },
  // Our decision: the catalogue has no code for oversize and unreadable requests.
  RequestTooLarge: {
    status: 413,
    code: 'RequestEntityTooLarge',
    message: (detail) => `The request is larger than the limit of ${detail.LimitBytes} bytes.`,
  },
  RequestMalformed: {
    status: 400,
    code: 'InvalidRequest.Malformed',
    message: (detail) => `The request cannot be read: ${detail.Reason}.`,
  },
  ContentLengthMismatch: {
    status: 400,
    code: 'ContentLengthDoesNotMatch',
    message: 'The request body ended before its declared length.',
  },
  ContentMd5Mismatch: {
    status: 400,
    code: 'ContentMD5NotMatched',
    message: 'Specified content md5 is not matched with your request body.',
  },
  ParameterMissing: {
    status: 400,
    code: (detail) => (detail.By === 'service' ? `MissingParameter.${detail.Name}` : `Missing${detail.Name}`),
    message: (detail) => `${detail.Name} is mandatory for this action.`,
  },
  CommonParameterInvalid: {
    status: 400,
    code: (detail) => `Invalid${detail.Name}`,
    message: (detail) => `Specified parameter ${detail.Name} is not valid: ${detail.Reason}.`,
  },
  ParameterInvalid: {
    status: 400,
    code: ({ Name, Part }) => `InvalidParameter.${Name}${Part === undefined ? '' : `.${Part}`}`,
    message: (detail) => `Specified parameter ${detail.Name} is not valid: ${detail.Reason}.`,
  },
  FormatInvalid: {
    status: 400,
    code: 'InvalidParameter.Format',
    message: 'Specified parameter format is not valid.',
  },
  ContentTypeUnsupported: {
    status: 415,
    code: 'UnsupportedContentType',
    message: (detail) => `The content type ${detail.ContentType} is not supported.`,
  },
  BodyMembersWrong: {
    status: 400,
    code: 'InvalidRequest.BodyMembers',
    message: (detail) => `The request body must have exactly ${detail.Expected} members.`,
  },
  Throttled: {
    status: 400,
    code: (detail) => (detail.Scope === 'Gateway' ? 'Throttling' : `Throttling.${detail.Scope}`),
    message: (detail) => `Request was denied due to ${THROTTLING[detail.Scope]}.`,
  },
  InternalError: { status: 500, code: 'InternalError', message: UNKNOWN },
  ServiceUnavailable: { status: 503, code: 'ServiceUnavailable', message: TEMPORARY },

  AccessKeyNotFound: {
    status: 404,
    code: 'InvalidAccessKeyId.NotFound',
    message: 'Specified access key is not found.',
  },
  AccessKeyInactive: {
    status: 400,
    code: 'InvalidAccessKeyId.Inactive',
    message: 'Specified access key is disabled.',
  },
  SignatureMethodInvalid: {
    status: 400,
    code: 'InvalidSignatureMethod',
    message: 'Specified signature method is not valid.',
  },
  SignatureIncomplete: {
    status: 400,
    code: 'IncompleteSignature',
    message: (detail) =>
      `The request signature does not conform to Aliyun standards. server string to sign is:${detail.StringToSign}`,
  },
  // SDKs compare what follows the colon byte for byte: nothing may be added (rpc-protocol 8.1)
  SignatureMismatch: {
    status: 400,
    code: 'SignatureDoesNotMatch',
    message: (detail) =>
      detail.CanonicalRequest === undefined
        ? `Specified signature is not matched with our calculation. server string to sign is:${detail.StringToSign}`
        : `Specified signature does not match our calculation. server StringToSign is [${detail.StringToSign}] server CanonicalRequest is [${detail.CanonicalRequest}]`,
  },
  TimestampMalformed: {
    status: 400,
    code: 'InvalidTimeStamp.Format',
    message: 'Specified time stamp or date value is not well formatted.',
  },
  TimestampExpired: {
    status: 400,
    code: 'InvalidTimeStamp.Expired',
    message: 'Specified time stamp or date value is expired.',
  },
  NonceUsed: {
    status: 400,
    code: 'SignatureNonceUsed',
    message: 'Specified signature nonce was used already.',
  },
  SecurityTokenMissing: {
    status: 400,
    code: 'MissingSecurityToken',
    message: 'SecurityToken is mandatory for this action.',
  },
  SecurityTokenMalformed: {
    status: 400,
    code: 'InvalidSecurityToken.Malformed',
    message: 'Specified SecurityToken is malformed.',
  },
  SecurityTokenExpired: {
    status: 400,
    code: 'InvalidSecurityToken.Expired',
    message: 'Specified SecurityToken is expired.',
  },
  SecurityTokenMismatch: {
    status: 400,
    code: 'InvalidSecurityToken.MismatchWithAccessKey',
    message: 'Specified SecurityToken mismatch with the AccessKey.',
  },

  ...PROVIDER_FAULTS,

  DiagnosticMessageUnknown: { status: 400, code: 'NotSupport', message: 'The message was not made for this account.' },
  DiagnosticMessageExpired: {
    status: 400,
    code: 'EncodedMessageExpire',
    message: (detail) => `The message is older than ${detail.Hours} hours.`,
  },
  DiagnosedCallNotFound: {
    status: 404,
    code: 'EntityNotExist',
    message: (detail) => `No denial of the call ${detail.RequestId} is on record.`,
  },
  // Bearer tokens belong to the administration API: here they are refused before anything looks into them
  AccessTokenInvalid: { status: 403, code: 'InvalidAccessToken', message: 'Specified access token is not valid.' },
  AccessTokenExpired: {
    status: 403,
    code: 'InvalidAccessToken.Expired',
    message: 'Specified access token is expired.',
  },

  PolicyMalformed: {
    status: 400,
    code: 'MalformedPolicyDocument',
    message: (detail) => `The policy document is not valid at ${detail.Path}: ${detail.Reason}.`,
  },
  NoPermission: {
    status: 403,
    code: 'NoPermission',
    message: 'You are not authorized to do this action. You should be authorized by RAM.',
  },

  ...SECRET_FAULTS,
  ...DIRECTORY_FAULTS,
  ...ENTITLEMENT_FAULTS,
  ...AUTHENTICATOR_FAULTS,
  ...DIRECTORY_SETTINGS_FAULTS,
  ...SYNCHRONIZATION_FAULTS,
  ...PEOPLE_FAULTS,
  ...SIGN_IN_FAULTS,
  ...ADMINISTRATION_FAULTS,
  ...RECORDED_CALL_FAULTS,
  ...PORTAL_FAULTS,
  ...PROVISIONING_FAULTS,
};

export interface SaidFault {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** The fault in this dialect's words. */
export function say<N extends FaultName>(name: N, detail: FaultDetails[N]): SaidFault {
  const row = rowOf(name) as FaultRow<FaultDetails[N]>;
  return {
    status: row.status,
    code: typeof row.code === 'string' ? row.code : row.code(detail),
    message: typeof row.message === 'string' ? row.message : row.message(detail),
  };
}

function rowOf(name: FaultName): unknown {
  return findAccountRow(name) ?? RPC_FAULTS[name as PlainFaultName];
}
