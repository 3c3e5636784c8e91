import { describe, expect, it } from '@jest/globals';
import { RPC_FAULTS, say, type PlainFaultName } from '../../../src/dialects/rpc/faultTable.ts';
import type { FaultDetails } from '../../../src/faults/names.ts';
import { AUTHENTICATOR_DETAILS } from './authenticatorDetails.ts';
import { ENTITLEMENT_DETAILS } from './entitlementDetails.ts';
import { PORTAL_DETAILS } from './portalDetails.ts';
import { PROVISIONING_DETAILS } from './provisioningDetails.ts';

/** One of each, so that a fault without a line here does not compile. */
const DETAILS: Pick<FaultDetails, PlainFaultName> = {
  ...AUTHENTICATOR_DETAILS,
  ...ENTITLEMENT_DETAILS,
  ...PROVISIONING_DETAILS,
  ...PORTAL_DETAILS,
  SignInRefused: {},
  SignInNetworkRefused: { SourceIp: '203.0.113.7' },
  PasswordExpired: {},
  SignInTicketInvalid: {},
  SecondFactorUnavailable: {},
  FormForeign: {},
  ActionNotFound: { Action: 'GetToy', Version: '2020-01-01' },
  ActionUnserved: { Path: '/x' },
  ProductNotFound: { Host: 'ecs.aliyuncs.com' },
  VersionInvalid: { Version: 'x' },
  MethodUnsupported: { Method: 'PUT' },
  TransportInsecure: {},
  RequestTooLarge: { LimitBytes: 1024 },
  RequestMalformed: { Reason: 'it is not HTTP' },
  ContentLengthMismatch: {},
  ContentMd5Mismatch: {},
  ParameterMissing: { Name: 'UserName' },
  CommonParameterInvalid: { Name: 'SignatureVersion', Reason: 'the only version is 1.0' },
  ParameterInvalid: { Name: 'NewStatus', Rule: 'enum', Reason: 'it is none of A, B' },
  FormatInvalid: { Format: 'x' },
  Throttled: { Scope: 'User', RetryAfterMilliseconds: 100 },
  GuessLimitExceeded: { Secret: 'OldPassword', RetryAfterMilliseconds: 100 },
  InternalError: {},
  ServiceUnavailable: {},
  AccessKeyNotFound: { AccessKeyId: 'LTAI1' },
  AccessKeyInactive: { AccessKeyId: 'LTAI1' },
  SignatureMethodInvalid: { Method: 'ROT13' },
  SignatureIncomplete: { StringToSign: 'STS' },
  SignatureMismatch: { StringToSign: 'STS' },
  TimestampMalformed: { Timestamp: 'now' },
  IdTokenInvalid: { Reason: 'unexpected "iss" claim value' },
  IdTokenExpired: {},
  SamlAssertionInvalid: { Reason: 'it is not base64' },
  SamlAssertionExpired: {},
  ProviderKeysMissing: {},
  TimestampExpired: { Timestamp: 'then', SkewSeconds: 901 },
  NonceUsed: { Nonce: 'n' },
  SecurityTokenMissing: {},
  SecurityTokenMalformed: {},
  SecurityTokenExpired: {},
  SecurityTokenMismatch: {},
  DiagnosticMessageUnknown: {},
  DiagnosticMessageExpired: { Hours: 24 },
  DiagnosedCallNotFound: { RequestId: 'r' },
  CallNotFound: { RequestId: 'r' },
  PolicyMalformed: { Path: 'Statement[0]', Reason: 'it has no Effect' },
  NoPermission: {
    Action: 'a',
    PrincipalType: 'SubUser',
    PrincipalDisplayName: 'd',
    PrincipalOwnerId: 'o',
    PolicyType: 'p',
    NoPermissionType: 'ImplicitDeny',
  },
  CallerNotUser: {},
  AuthenticationCodeWrong: {},
  DirectoryNotFound: { DirectoryId: 'd-1' },
  DirectoryNameTaken: { DirectoryName: 'toys' },
  DirectoryLimitExceeded: { Limit: 1 },
  DirectoryNotEmpty: { DirectoryId: 'd-1', Entity: 'User' },
  UserInUse: { UserId: 'u-1', Entity: 'Group' },
  MfaDeviceNotFound: { MFADeviceId: 'mfa-1' },
  MfaDeviceLimitExceeded: { Limit: 2 },
  TagLimitExceeded: { Limit: 20, ResourceId: 'u-1' },
  GroupNotFound: { GroupId: 'g-1' },
  GroupNameTaken: { GroupName: 'dev' },
  GroupLimitExceeded: { Limit: 500 },
  GroupSynchronized: { GroupId: 'g-1' },
  GroupInUse: { GroupId: 'g-1', Entity: 'User' },
  GroupMemberExists: { GroupId: 'g-1', UserId: 'u-1' },
  GroupMemberNotFound: { GroupId: 'g-1', UserId: 'u-1' },
  UserNotFound: { UserId: 'u-1' },
  UserNameTaken: { UserName: 'alice' },
  UserEmailTaken: { Email: 'a@example.com' },
  UserLimitExceeded: { Limit: 1000 },
  UserSynchronized: { UserId: 'u-1' },
  UserPendingDeletion: { UserId: 'u-1' },
  AccessTokenInvalid: {},
  AccessTokenExpired: {},
  ContentTypeUnsupported: { ContentType: 'text/plain' },
  BodyMembersWrong: { Expected: 1 },
  AdministratorKeyNotFound: { AccessId: 'k-1' },
  AdministratorKeyLimitExceeded: { Limit: 10 },
  UserDisabledBySource: { UserId: 'u-1' },
  UserStillEnabled: { UserId: 'u-1' },
  UserNotPendingDeletion: { UserId: 'u-1' },
  DirectoryStillThere: { Regions: 'cn-shanghai' },
  ServiceDisabled: {},
  SynchronizationDisabled: { DirectoryId: 'd-1' },
  ScimRequestInvalid: { Type: 'invalidValue', Reason: 'it is not' },
  UserNameFixed: { UserName: 'carol' },
  ExternalIdTaken: { ExternalId: 'ext-1' },
  SsoEnabled: { DirectoryId: 'd-1' },
  IdentityProviderIncomplete: { DirectoryId: 'd-1' },
  SamlCertificateNotFound: { CertificateId: 'idp-c-1' },
  SamlCertificateTaken: { CertificateId: 'idp-c-1' },
  SamlCertificateLimitExceeded: { Limit: 2 },
  DirectoryHasIdentityProvider: { DirectoryId: 'd-1' },
  ScimCredentialNotFound: { CredentialId: 'scimcred-1' },
  ScimCredentialLimitExceeded: { Limit: 2 },
  DirectoryHasScimCredential: { DirectoryId: 'd-1' },
  ApiClientNotFound: { ClientId: 'c-1' },
  ApiClientLimitExceeded: { Limit: 1 },
  TokenRequestInvalid: { Reason: 'grant_type is missing' },
  GrantUnsupported: {},
  ClientAssertionInvalid: { Reason: 'it has expired' },
  ScopeNotGranted: {},
};

describe('say', () => {
  it.each<[PlainFaultName, number, string, string]>([
    ['ProductNotFound', 404, 'InvalidProduct.NotFound', 'Cannot find product according to your specified domain.'],
    ['ActionNotFound', 404, 'InvalidAction.NotFound', 'Specified api is not found, please check your url and method.'],
    ['ActionUnserved', 404, 'InvalidAction.NotFound', 'Specified api is not found, please check your url and method.'],
    ['VersionInvalid', 400, 'InvalidVersion', 'Specified parameter Version is not valid.'],
    ['TransportInsecure', 400, 'InvalidProtocol.NeedSsl', 'Your request is denied as lack of ssl protect.'],
    ['MethodUnsupported', 403, 'UnsupportedHTTPMethod', 'This http method is not supported.'],
    ['ParameterMissing', 400, 'MissingUserName', 'UserName is mandatory for this action.'],
    ['FormatInvalid', 400, 'InvalidParameter.Format', 'Specified parameter format is not valid.'],
    ['AccessKeyNotFound', 404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.'],
    ['AccessKeyInactive', 400, 'InvalidAccessKeyId.Inactive', 'Specified access key is disabled.'],
    ['TimestampMalformed', 400, 'InvalidTimeStamp.Format', 'Specified time stamp or date value is not well formatted.'],
    ['TimestampExpired', 400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.'],
    ['NonceUsed', 400, 'SignatureNonceUsed', 'Specified signature nonce was used already.'],
    ['SignatureMethodInvalid', 400, 'InvalidSignatureMethod', 'Specified signature method is not valid.'],
    [
      'SignatureMismatch',
      400,
      'SignatureDoesNotMatch',
      'Specified signature is not matched with our calculation. server string to sign is:STS',
    ],
    [
      'SignatureIncomplete',
      400,
      'IncompleteSignature',
      'The request signature does not conform to Aliyun standards. server string to sign is:STS',
    ],
    ['SecurityTokenMissing', 400, 'MissingSecurityToken', 'SecurityToken is mandatory for this action.'],
    ['SecurityTokenExpired', 400, 'InvalidSecurityToken.Expired', 'Specified SecurityToken is expired.'],
    ['SecurityTokenMalformed', 400, 'InvalidSecurityToken.Malformed', 'Specified SecurityToken is malformed.'],
    [
      'SecurityTokenMismatch',
      400,
      'InvalidSecurityToken.MismatchWithAccessKey',
      'Specified SecurityToken mismatch with the AccessKey.',
    ],
    ['ContentMd5Mismatch', 400, 'ContentMD5NotMatched', 'Specified content md5 is not matched with your request body.'],
    ['Throttled', 400, 'Throttling.User', 'Request was denied due to user flow control.'],
    [
      'GuessLimitExceeded',
      429,
      'LimitExceeded.Guess',
      'OldPassword was wrong too often, and is not looked at for a while.',
    ],
    ['NoPermission', 403, 'NoPermission', 'You are not authorized to do this action. You should be authorized by RAM.'],
    [
      'InternalError',
      500,
      'InternalError',
      'The request processing has failed due to some unknown error, exception or failure.',
    ],
    [
      'ServiceUnavailable',
      503,
      'ServiceUnavailable',
      'The request has failed due to a temporary failure of the server.',
    ],
  ])('%s in the literal words of the catalogue', (name, status, code, message) => {
    expect(say(name, DETAILS[name])).toEqual({ status, code, message });
  });

  it('says the other scopes of throttling', () => {
    const other = (Scope: 'Api' | 'Gateway') => say('Throttled', { Scope, RetryAfterMilliseconds: 1 });
    expect(other('Api')).toMatchObject({
      code: 'Throttling.Api',
      message: 'Request was denied due to api flow control.',
    });
    expect(other('Gateway')).toMatchObject({
      code: 'Throttling',
      message: 'Request was denied due to request throttling.',
    });
  });

  it('says a V3 mismatch with the canonical request between brackets and nothing after', () => {
    const { message } = say('SignatureMismatch', {
      StringToSign: 'ACS3-HMAC-SHA256\nabc',
      CanonicalRequest: 'POST\n/\n',
    });
    expect(message).toBe(
      'Specified signature does not match our calculation. server StringToSign is [ACS3-HMAC-SHA256\nabc] server CanonicalRequest is [POST\n/\n]',
    );
  });

  it('adds to an invalid parameter what the product names', () => {
    const detail = { Name: 'UserName', Rule: 'maxLength', Reason: 'it is long' };
    expect(say('ParameterInvalid', detail).code).toBe('InvalidParameter.UserName');
    expect(say('ParameterInvalid', { ...detail, Part: 'Length' }).code).toBe('InvalidParameter.UserName.Length');
  });

  it.each([
    ['EntityNotExist.User.Policy', { Name: 'p' }, 404, 'The User Policy does not exist: p.'],
    ['EntityAlreadyExists.Group', { Name: 'g' }, 409, 'The Group already exists: g.'],
    [
      'DeleteConflict.User.AccessKey',
      { Name: 'k' },
      409,
      'It cannot be deleted while there is still a User AccessKey: k.',
    ],
    ['LimitExceeded.Role', { Limit: 3 }, 409, 'There may be at most 3 of Role.'],
  ] as const)('says %s by its family', (name, detail, status, message) => {
    expect(say(name, detail as never)).toEqual({ status, code: name, message });
  });

  it('leaves the string to sign as it is, dollar signs and all', () => {
    expect(say('SignatureMismatch', { StringToSign: "$&$1$'" }).message.endsWith(":$&$1$'")).toBe(true);
  });

  it.each(Object.keys(RPC_FAULTS) as PlainFaultName[])('%s is a complete answer', (name) => {
    const { status, code, message } = say(name, DETAILS[name]);
    expect(code).toMatch(/^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*$/);
    expect(message).not.toMatch(/undefined|\[object/);
    // Terraform tries a 5xx again for minutes: only what the server did wrong may be one
    const isOurs = name === 'InternalError' || name === 'ServiceUnavailable';
    expect(status >= 500).toBe(isOurs);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    ['DirectoryNotFound', 404],
    ['UserNotFound', 404],
    ['DirectoryNameTaken', 409],
    ['DirectoryLimitExceeded', 409],
    ['DirectoryNotEmpty', 409],
    ['UserNameTaken', 409],
    ['UserEmailTaken', 409],
    ['UserLimitExceeded', 409],
    ['UserSynchronized', 409],
  ] as const)('%s is %i: missing things and conflicts', (name, status) => {
    expect(say(name, DETAILS[name]).status).toBe(status);
  });
});
