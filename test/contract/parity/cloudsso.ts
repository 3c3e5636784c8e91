// Why some of our cloudsso schemas differ from the recorded facts.
import { CLOUDSSO_ENTITLEMENTS } from './cloudssoEntitlements.ts';

import { PROVISIONING_PARITY } from './provisioning.ts';

const BOUNDED = 'nothing that the gateway makes is longer; what it looks up should not be as long as anybody likes';
const ONE_LIFE = 'one life of a user for both APIs: what the other one refuses cannot be done here either';
const TAGS = 'the vendor publishes no limits for tags: those of its other products are kept (cloudsso 21.3)';
const KEPT = 'the initial value of the setting: an update without the parameter keeps what is there';
const ASKED_ABOUT = 'policies are asked about the directory: without one there is nothing to ask';
const WITHDRAWN = 'nothing is recorded of what a withdrawn action refuses';
const SHOWN = 'an answer always has the member: no default comes into it';
const REPEATED = 'repeated elements without a wrapper are what a list of texts is in XML anyway';

const TAGS_PAGED = 'a list that goes on by NextToken does so in one way (cloudsso 5)';
const MANAGERS = 'only a management account has delegates (cloudsso 20.1)';
const TAGGED = 'access configurations carry tags as users do (cloudsso 21)';
const TYPED = 'what is no such value is refused by the name of its parameter';

export const CLOUDSSO: Readonly<Record<string, string>> = {
  ...CLOUDSSO_ENTITLEMENTS,
  '* + param AccountId maxLength 64': BOUNDED,
  '* + error 400 InvalidParameter.AccountId': BOUNDED,
  'EnableDelegateAccount + error 403 OperationDenied.NotManagementAccount': MANAGERS,
  'DisableDelegateAccount + error 403 OperationDenied.NotManagementAccount': MANAGERS,
  'TagResources + error 404 EntityNotExists.AccessConfiguration': TAGGED,
  'UntagResources + error 404 EntityNotExists.AccessConfiguration': TAGGED,
  '* + param DirectoryId maxLength 64': BOUNDED,
  '* + error 400 InvalidParameter.DirectoryId': BOUNDED,
  '* + param UserId maxLength 64': BOUNDED,
  '* + error 400 InvalidParameter.UserId': BOUNDED,
  'GetUserId + param ExternalId.Id minLength 1': 'an empty identifier is nobody’s',
  'GetUserId + param ExternalId.Id maxLength 512': BOUNDED,
  '* + param GroupId maxLength 64': BOUNDED,
  '* + error 400 InvalidParameter.GroupId': BOUNDED,
  'AddUserToGroup - error 409 LimitExceeded.GroupMember': 'no quota of members is published',
  'ResetUserPassword + error 400 InvalidParameter.GenerateRandomPassword': TYPED,
  'ResetUserPassword + error 400 InvalidParameter.RequirePasswordResetForNextLogin': TYPED,
  'SetPasswordPolicy + error 400 InvalidParameter.PasswordNotContainUsername': TYPED,
  'SetLoginPreference + error 400 InvalidParameter.AllowUserToGetCredentials': TYPED,
  'SetLoginPreference - param AllowUserToGetCredentials default false':
    'what a fresh directory has: a call that leaves it out, keeps it as it keeps the rest',
  'SetLoginPreference + param LoginNetworkMasks maxLength 2048': 'longer than 100 blocks of addresses are',
  'SetLoginPreference - param LoginNetworkMasks maxItems 100': 'one text, whose networks the domain counts',
  'GetMFAAuthenticationSettingInfo - result MFAAuthenticationSettingInfo.AllowedVerificationTypes items in XML (repeated AllowedVerificationTypes)':
    REPEATED,
  'UpdateMFAAuthenticationSettings + param AllowedVerificationTypes maxItems 3': 'there are three kinds of devices',
  'UpdateMFAAuthenticationSettings + param AllowedVerificationTypes[] enum TOTP,CrossPlatformPasskey,PlatformPasskey':
    'the words that devices are listed with (cloudsso 28.9)',
  '* + param ResourceType maxLength 64': BOUNDED,
  '* + param ResourceId[] maxLength 64': BOUNDED,
  '* + error 400 InvalidParameter.ResourceId': BOUNDED,
  '* + param Tag[].Key required': TAGS,
  '* + param Tag[].Key minLength 1': TAGS,
  '* + param Tag[].Key pattern ^(?!aliyun|acs:)': TAGS,
  'UntagResources + param TagKey[] maxLength 128': TAGS,
  'UntagResources + error 400 InvalidParameter.TagKey': TAGS,
  'UntagResources + error 400 InvalidParameter.All': TYPED,
  'ListTagResources + error 400 InvalidParameter.Tag': TAGS,
  'ListTagResources + error 400 InvalidParameter.MaxResults': TAGS_PAGED,
  'ListTagResources + error 400 InvalidParameter.NextToken': TAGS_PAGED,
  'ListTagResources + result NextToken not always': TAGS_PAGED,
  'DeleteMFADeviceForUser + param MFADeviceId maxLength 64': BOUNDED,
  'DeleteMFADeviceForUser + error 400 InvalidParameter.MFADeviceId': BOUNDED,
  'DeleteMFADeviceForUser + param MfaType maxLength 64': BOUNDED,
  'DeleteMFADeviceForUser + error 400 InvalidParameter.MfaType': BOUNDED,
  'ListGroups + param Filter maxLength 256': 'longer than any filter that could match a name of 128 characters',
  'ListUsers + param Filter maxLength 256': 'longer than any filter that could match a name of 64 characters',
  '* + param NextToken maxLength 512': BOUNDED,
  '* + param Tags maxItems 20': TAGS,
  '* + param Tags[].Key minLength 1': TAGS,
  '* + param Tags[].Key maxLength 128': TAGS,
  '* + param Tags[].Key pattern ^(?!aliyun|acs:)': TAGS,
  '* + param Tags[].Key required': 'a value without a key is nobody’s tag',
  '* + param Tags[].Value maxLength 128': TAGS,
  '* + error 400 InvalidParameter.Tags': TAGS,
  'UpdateUserStatus + error 409 OperationConflict.User.PendingDeletion': ONE_LIFE,
  'UpdateUserStatus + error 409 OperationConflict.User.DisabledBySource': ONE_LIFE,
  'CreateDirectory + error 403 OperationDenied.ServiceDisabled': 'a service that is off has no directory',
  '* + param CredentialId maxLength 64': BOUNDED,
  '* + error 400 InvalidParameter.CredentialId': BOUNDED,
  '* + param PrincipalId maxLength 64': BOUNDED,
  '* + error 400 InvalidParameter.PrincipalId': BOUNDED,
  '* + param TargetId maxLength 64': BOUNDED,
  '* + error 400 InvalidParameter.TargetId': BOUNDED,
  'EnableDirectoryRDFeature + param DirectoryId required': ASKED_ABOUT,
  'PreCheckForCreateUserProvisioning + param DirectoryId required': ASKED_ABOUT,
  'PreCheckForCreateUserProvisioning + error 400 InvalidParameter.PrincipalType': WITHDRAWN,
  'PreCheckForCreateUserProvisioning + error 400 InvalidParameter.TargetType': WITHDRAWN,
  'GetAttributePassingSetting - result AttributePassingSetting.SourceIdentityPassing default Disabled': SHOWN,
  'GetDirectoryGlobalAccessStatus - result GlobalAccessStatus.status default Disabled': SHOWN,
  'AddExternalSAMLIdPCertificate + param X509Certificate minLength 1': 'an empty text is no certificate',
  '* + param CertificateId maxLength 64': BOUNDED,
  '* + error 400 InvalidParameter.CertificateId': BOUNDED,
  '* + param X509Certificate maxLength 16384': BOUNDED,
  '* + param EncodedMetadataDocument maxLength 262144': BOUNDED,
  '* + param EntityId maxLength 1024': BOUNDED,
  '* + param LoginUrl maxLength 1024': BOUNDED,
  'SetExternalSAMLIdentityProvider + param LoginUrl pattern ^(https?://\\S+)?$':
    'users are sent there by their browsers',
  '* - result SAMLIdentityProviderConfiguration.CertificateIds items in XML (repeated CertificateIds)': REPEATED,
  '* + error 400 InvalidParameter.SupportEncryptedAssertion': 'what is no truth value is refused as everywhere',
  '* + error 400 InvalidParameter.WantRequestSigned': 'what is no truth value is refused as everywhere',
  'SetExternalSAMLIdentityProvider - error 400 InvalidParameter.Conflict':
    'the domain says so in its detail, not its name',
  'SetExternalSAMLIdentityProvider - param SSOStatus default Disabled': KEPT,
  'SetExternalSAMLIdentityProvider - param WantRequestSigned default false': KEPT,
  'GetServiceStatus - result ServiceStatus.RegionsInUse items in XML (repeated RegionsInUse)': REPEATED,
  'CreateDirectory - ram needs ram:CreateServiceLinkedRole': 'no role is made until there are services that take it',
  'UpdateUserProvisioningConfiguration - param NewDefaultLandingPage default https://homenew.console.aliyun.com': KEPT,
  'UpdateUserProvisioningConfiguration - param NewSessionDuration default 6': KEPT,
  'UpdateUserProvisioningConfiguration + param NewDefaultLandingPage maxLength 2048': BOUNDED,
  'UpdateUserProvisioningConfiguration + param NewDefaultLandingPage pattern ^https://[A-Za-z0-9][^\\s\\\\"\'<>]*$':
    'where people are sent is an https address, or a caller could have a script run',
  ...PROVISIONING_PARITY,
};
