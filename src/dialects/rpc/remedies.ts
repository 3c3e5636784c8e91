// What to do about each error: the page that `Recommend` leads to. A fault without advice does not compile.
import { findAccountRemedy } from './accountFaults.ts';
import { ENTITLEMENT_REMEDIES } from './entitlementFaults.ts';
import { SYNCHRONIZATION_REMEDIES } from './synchronizationFaults.ts';
import { DIRECTORY_SETTINGS_REMEDIES } from './directorySettingsFaults.ts';
import { PORTAL_REMEDIES } from './portalFaults.ts';
import { PROVISIONING_REMEDIES } from './provisioningFaults.ts';
import { AUTHENTICATOR_REMEDIES } from './authenticatorFaults.ts';
import { RPC_FAULTS, type PlainFaultName } from './faultTable.ts';
import { PEOPLE_REMEDIES } from './peopleFaults.ts';
import { SIGN_IN_REMEDIES } from './signInFaults.ts';

const REMEDIES: Readonly<Record<PlainFaultName, string>> = {
  ActionNotFound:
    'The version exists but has no such action here. Check the spelling (it is case-sensitive) and the README for the actions that are served.',
  ActionUnserved: 'RPC calls go to the path /. Point the client at scheme, host and port alone.',
  ProductNotFound:
    'The Host header names a product that this gateway does not serve. Use the endpoint of a served product.',
  VersionInvalid: 'Check the API version of the client against the products in the README.',
  MethodUnsupported: 'Use GET or POST.',
  TransportInsecure: 'Call over https.',
  RequestTooLarge: 'Send less, or in several calls.',
  RequestMalformed: 'Percent-encode every parameter as UTF-8 and send well-formed HTTP.',
  ContentLengthMismatch: 'The connection broke while the body was on its way. Send the call again with a new nonce.',
  ContentMd5Mismatch: 'Compute Content-MD5 over the bytes that are sent, or leave the header out.',
  ParameterMissing: 'Add the parameter. An empty value counts as missing for the parameters of the signature.',
  CommonParameterInvalid: 'The message says what is wrong with the parameter.',
  ParameterInvalid: 'The message says which rule the value breaks.',
  FormatInvalid: 'Use JSON or XML.',
  Throttled: 'Wait for the time in x-acs-retry-after (milliseconds) and send the call again.',
  InternalError: 'This is a defect of the gateway. The log has the cause under the RequestId; please report both.',
  ServiceUnavailable:
    'The database cannot be reached. The call may be sent again; `paifang doctor` checks the connection.',
  AccessKeyNotFound: 'Check the AccessKey id; keys of another gateway or of the cloud are not known here.',
  AccessKeyInactive: 'Use another key of the user, or set this one to Active.',
  SignatureMethodInvalid: 'Use HMAC-SHA1 or HMAC-SHA256 (query signature) or ACS3-HMAC-SHA256 (header signature).',
  SignatureIncomplete:
    'Sign host, every x-acs- header and content-type, and send Credential, SignedHeaders and Signature in Authorization.',
  SignatureMismatch:
    'Look at SignatureDiagnosis in the answer first: it names the mistake when one is recognised. Otherwise compare your string to sign with the one in the message, byte by byte; if they are equal, the secret is wrong.',
  TimestampMalformed: 'Send UTC time as yyyy-MM-ddTHH:mm:ssZ.',
  TimestampExpired: 'Signatures are good for 15 minutes either way. Set the clock of the machine that signs.',
  NonceUsed: 'Make a new nonce for every request, also when sending one again.',
  SecurityTokenMissing: 'Keys that start with STS. are sent together with their SecurityToken.',
  SecurityTokenMalformed: 'Send the token exactly as it was issued, encoded once, to the gateway that issued it.',
  SecurityTokenExpired: 'Assume the role again.',
  SecurityTokenMismatch: 'AccessKey id, secret and SecurityToken belong together; do not mix those of two sessions.',
  IdTokenInvalid:
    'The message says what is wrong. Issuer and audience of the token must be IssuerUrl and one of ClientIds of the provider.',
  IdTokenExpired: 'Get a new token from the identity provider, and check the clock of both machines.',
  SamlAssertionInvalid:
    'The message says what is wrong. Recipient and audience are https://signin.aliyun.com/saml-role/sso, the issuer is the entityID of the metadata, and the Role attribute pairs the ARNs of the role and of the provider.',
  SamlAssertionExpired: 'Sign in to the identity provider again, and check the clock of both machines.',
  ProviderKeysMissing:
    'The gateway has no keys of the provider. OIDC: discovery document and key set must be reachable over https. SAML: the metadata must hold a certificate to sign with. The log has the cause.',
  DiagnosticMessageUnknown:
    'Send EncodedDiagnosticMessage from AccessDeniedDetail unchanged, with a key of the account whose call was refused.',
  DiagnosticMessageExpired: 'Make the refused call again and decode the message of its answer.',
  DiagnosedCallNotFound: 'Make the refused call again and decode the message of its answer.',
  PolicyMalformed: 'The message names the place in the document that breaks the grammar.',
  NoPermission:
    'AccessDeniedDetail names action, principal and kind of policy. `paifang explain` tells offline which statement decides.',
  CallNotFound:
    'Calls are on record once their signature was verified, and only for keys of their own account. The log has the others.',
  AuthenticationCodeWrong:
    'Send two codes that the device shows one after the other, at once, and check that its clock is right.',
  GuessLimitExceeded:
    'Wait for the time in x-acs-retry-after (milliseconds); one more guess comes back every six minutes, and a right one clears them all.',
  CallerNotUser: 'Sign the call with an AccessKey of the RAM user whom it is about.',
  DirectoryNotFound: 'Check DirectoryId, and that the key belongs to the account that owns the directory.',
  DirectoryNameTaken: 'Choose another name: directory names are unique everywhere.',
  DirectoryLimitExceeded: 'An account has one directory. ListDirectories shows it.',
  DirectoryNotEmpty: 'Delete what is in the directory first.',
  UserNotFound: 'Check UserId against ListUsers of the same directory.',
  UserNameTaken: 'Choose another name: user names are unique in a directory, whatever their case.',
  UserEmailTaken: 'Choose another address: email addresses are unique in a directory, whatever their case.',
  UserLimitExceeded: 'Delete users, or raise PAIFANG_QUOTA_USERS.',
  AccessTokenInvalid: 'Sign the token with the key file: RS256, typ JWT, sub the access id, aud the URL in the file.',
  AccessTokenExpired: 'Sign a new token.',
  ContentTypeUnsupported: 'Send JSON as application/json.',
  BodyMembersWrong: 'Send exactly the members that the operation documents.',
  ApiClientNotFound: 'Check the client id against ListRsaClients of the same directory.',
  ApiClientLimitExceeded: 'Delete a client that is no longer used first.',
  TokenRequestInvalid: 'The message says what the form lacks.',
  GrantUnsupported: 'Ask with grant_type=client_credentials.',
  ClientAssertionInvalid:
    'The message says what is wrong with the assertion. A new one, with a jti of its own, goes with each request.',
  ScopeNotGranted: 'Ask for a permission that ListRsaClients shows, or for none to get all.',
  AdministratorKeyNotFound: 'Check the access id against ListRsaKeys of the same directory.',
  AdministratorKeyLimitExceeded: 'Delete a key that is no longer used first.',
  UserPendingDeletion: 'Take the mark off first: markDeleted false in the administration API.',
  UserDisabledBySource: 'Enable the user at its source and let it synchronize again.',
  UserStillEnabled: 'Disable the user first.',
  UserNotPendingDeletion: 'There is no mark to take off.',
  ...ENTITLEMENT_REMEDIES,
  ...AUTHENTICATOR_REMEDIES,
  ...DIRECTORY_SETTINGS_REMEDIES,
  ...SYNCHRONIZATION_REMEDIES,
  ...PORTAL_REMEDIES,
  ...PROVISIONING_REMEDIES,
  UserSynchronized: 'Change the user at its source, or switch synchronization off for the directory.',
  ...PEOPLE_REMEDIES,
  ...SIGN_IN_REMEDIES,
};

// Codes that are made of a name, the narrower prefix first
const PREFIXES: readonly (readonly [prefix: string, name: PlainFaultName])[] = [
  ['InvalidParameter.', 'ParameterInvalid'],
  ['DeletionConflict.Directory.', 'DirectoryNotEmpty'],
  ['DeletionConflict.User.', 'UserInUse'],
  ['DeletionConflict.Group.', 'GroupInUse'],
  ['Throttling', 'Throttled'],
  ['Missing', 'ParameterMissing'],
  ['Invalid', 'CommonParameterInvalid'],
];

/** Advice for a code, as plain text; undefined for a code that this dialect does not use. */
export function adviseOn(code: string): string | undefined {
  const names = Object.keys(RPC_FAULTS) as PlainFaultName[];
  const name =
    names.find((candidate) => RPC_FAULTS[candidate].code === code) ??
    PREFIXES.find(([prefix]) => code.startsWith(prefix))?.[1];
  const remedy = name ? REMEDIES[name] : findAccountRemedy(code);
  return remedy && `${code}\n\n${remedy}\n`;
}
