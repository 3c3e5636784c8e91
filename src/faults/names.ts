// The closed list of ways to fail. Without it a dialect could not be checked for completeness at compile time.

import type { AuthenticatorFaults } from './authenticators.ts';
import type { AccountFaults } from './accountEntities.ts';
import type { EntitlementFaults } from './entitlements.ts';
import type { DirectorySettingsFaults } from './directorySettings.ts';
import type { DirectoryBurden } from './burdens.ts';
import type { PeopleFaults } from './people.ts';
import type { AdministrationFaults } from './administration.ts';
import type { RecordedCallFaults } from './recordedCalls.ts';
import type { SignInFaults } from './signIn.ts';
import type { SynchronizationFaults } from './synchronization.ts';
import type { PortalFaults } from './portal.ts';
import type { ProvisioningFaults } from './provisioning.ts';

type None = Record<string, never>;

/** Fault name → what it carries. Values are what the caller sent or may know; never a secret. */
export type FaultDetails = CorridorFaults &
  AccountFaults &
  AdministrationFaults &
  AuthenticatorFaults &
  EntitlementFaults &
  DirectorySettingsFaults &
  PeopleFaults &
  PortalFaults &
  RecordedCallFaults &
  SignInFaults &
  SynchronizationFaults &
  ProvisioningFaults;

interface CorridorFaults {
  // the corridor
  ActionNotFound: { Action: string; Version: string };
  ActionUnserved: { Path: string };
  ProductNotFound: { Host: string };
  VersionInvalid: { Version: string };
  MethodUnsupported: { Method: string };
  TransportInsecure: None;
  RequestTooLarge: { LimitBytes: number };
  RequestMalformed: { Reason: string };
  ContentLengthMismatch: None;
  ContentMd5Mismatch: None;
  ParameterMissing: { Name: string; By?: 'service' };
  /** A parameter of the call itself (SignatureVersion, a duplicate, a broken escape): never a business value. */
  CommonParameterInvalid: { Name: string; Reason: string };
  /** A business parameter. Rule is the schema keyword that refused it; Part is what the product's code adds to the name. */
  ParameterInvalid: { Name: string; Rule: string; Reason: string; Part?: string };
  FormatInvalid: { Format: string };
  ContentTypeUnsupported: { ContentType: string };
  /** A body of an operation that takes an exact number of members. */
  BodyMembersWrong: { Expected: number };
  Throttled: { Scope: 'User' | 'Api' | 'Gateway'; RetryAfterMilliseconds: number };
  InternalError: None;
  ServiceUnavailable: None;

  // identity
  AccessKeyNotFound: { AccessKeyId: string };
  AccessKeyInactive: { AccessKeyId: string };
  SignatureMethodInvalid: { Method: string };
  SignatureIncomplete: { StringToSign: string };
  SignatureMismatch: { StringToSign: string; CanonicalRequest?: string; Diagnosis?: string };
  TimestampMalformed: { Timestamp: string };
  TimestampExpired: { Timestamp: string; SkewSeconds: number };
  NonceUsed: { Nonce: string };
  SecurityTokenMissing: None;
  SecurityTokenMalformed: None;
  SecurityTokenExpired: None;
  SecurityTokenMismatch: None;

  // callers proven by an identity provider
  IdTokenInvalid: { Reason: string };
  IdTokenExpired: None;
  SamlAssertionInvalid: { Reason: string };
  SamlAssertionExpired: None;
  ProviderKeysMissing: None;

  AccessTokenInvalid: None;
  AccessTokenExpired: None;

  // policy
  DiagnosticMessageUnknown: None;
  DiagnosticMessageExpired: { Hours: number };
  DiagnosedCallNotFound: { RequestId: string };
  PolicyMalformed: { Path: string; Reason: string };
  NoPermission: {
    Action: string;
    PrincipalType: string;
    PrincipalDisplayName: string;
    PrincipalOwnerId: string;
    PolicyType: string;
    NoPermissionType: 'ImplicitDeny' | 'ExplicitDeny';
  };

  // an account
  CallerNotUser: None;
  AuthenticationCodeWrong: None;
  GuessLimitExceeded: { Secret: 'OldPassword' | 'AuthenticationCode' | 'Code'; RetryAfterMilliseconds: number };

  // directory
  DirectoryNotFound: { DirectoryId: string };
  DirectoryNameTaken: { DirectoryName: string };
  DirectoryLimitExceeded: { Limit: number };
  DirectoryNotEmpty: { DirectoryId: string; Entity: DirectoryBurden };
  UserNotFound: { UserId: string };
  UserNameTaken: { UserName: string };
  UserEmailTaken: { Email: string };
  UserLimitExceeded: { Limit: number };
  UserSynchronized: { UserId: string };
  UserPendingDeletion: { UserId: string };
  UserDisabledBySource: { UserId: string };
  /** Only a disabled user can be marked or deleted by the administration API. */
  UserStillEnabled: { UserId: string };
  UserNotPendingDeletion: { UserId: string };
  AdministratorKeyNotFound: { AccessId: string };
  AdministratorKeyLimitExceeded: { Limit: number };
}

export type FaultName = keyof FaultDetails;
