// Why some of our schemas of user provisioning differ from the recorded facts.
const BOUNDED = 'nothing that the gateway makes is longer; what it looks up should not be as long as anybody likes';
const TEXT = 'as long as every other description of the product';
const SPELLING = 'accepted in any case and echoed as it came, since Terraform spells it its own way (cloudsso 19.2)';
const PATTERN = '^(?:[Kk][Ee][Ee][Pp][Bb][Oo][Tt][Hh]|[Tt][Aa][Kk][Ee][Oo][Vv][Ee][Rr])$';
const TARGET = 'the account that the parameter names: the record gives the hole the name of what is in it';
const ONE_OR_ANY = 'the record allows either; the narrower one where the call names it, else any';
const UNPAIRED = 'values of a pair are checked although half a pair filters nothing';
const TERRAFORM = 'recorded of single events; Terraform’s list of them reads these and no other times (cloudsso 24.11)';
const PROVISIONING = 'acs:cloudsso:{regionId}:{accountId}:directory/{DirectoryId}/user-provisioning';

export const PROVISIONING_PARITY: Readonly<Record<string, string>> = {
  '* + param UserProvisioningId maxLength 64': BOUNDED,
  '* + error 400 InvalidParameter.UserProvisioningId': BOUNDED,
  '* + param EventId maxLength 64': BOUNDED,
  '* + error 400 InvalidParameter.EventId': BOUNDED,
  'GetUserProvisioningRdAccountStatistics + param RdMemberId maxLength 64': BOUNDED,
  'GetUserProvisioningRdAccountStatistics + error 400 InvalidParameter.RdMemberId': BOUNDED,
  'CreateUserProvisioning + param Description maxLength 1024': TEXT,
  'CreateUserProvisioning + error 400 InvalidParameter.Description': TEXT,
  'UpdateUserProvisioning + param NewDescription maxLength 1024': TEXT,
  'UpdateUserProvisioning + error 400 InvalidParameter.NewDescription': TEXT,
  [`* + param DuplicationStrategy pattern ${PATTERN}`]: SPELLING,
  '* - param DuplicationStrategy enum KeepBoth,TakeOver': SPELLING,
  [`UpdateUserProvisioning + param NewDuplicationStrategy pattern ${PATTERN}`]: SPELLING,
  'UpdateUserProvisioning - param NewDuplicationStrategy enum KeepBoth,TakeOver': SPELLING,
  '* - result UserProvisioning.DuplicationStrategy enum KeepBoth,TakeOver': SPELLING,
  '* - result UserProvisioningEvent.DuplicationStrategy enum KeepBoth,TakeOver': SPELLING,
  '* - result UserProvisionings[].DuplicationStrategy enum KeepBoth,TakeOver': SPELLING,
  '* - result UserProvisioningEvents[].DuplicationStrategy enum KeepBoth,TakeOver': SPELLING,
  'CreateUserProvisioning + ram on acs:resourcemanager::{accountId}:account/{TargetId}': TARGET,
  'CreateUserProvisioning - ram on acs:resourcemanager::{accountId}:account/{AccountId}': TARGET,
  'GetUserProvisioningRdAccountStatistics + ram on acs:resourcemanager::{accountId}:account/{RdMemberId}': TARGET,
  'GetUserProvisioningRdAccountStatistics - ram on acs:resourcemanager::{accountId}:account/{AccountId}': TARGET,
  [`ListUserProvisioningEvents + ram on ${PROVISIONING}/{UserProvisioningId|*}`]: ONE_OR_ANY,
  [`* - ram on ${PROVISIONING}/{UserProvisioningId}`]: ONE_OR_ANY,
  [`* - ram on ${PROVISIONING}/*`]: ONE_OR_ANY,
  'ListUserProvisioningEvents + result UserProvisioningEvents[].GmtCreate type string': TERRAFORM,
  'ListUserProvisioningEvents + result UserProvisioningEvents[].GmtModified type string': TERRAFORM,
  'ListUserProvisioningEvents + result UserProvisioningEvents[].GmtLastExec type string': TERRAFORM,
  'GetUserProvisioningRdAccountStatistics + result UserProvisioningStatistics.LatestAsyncTime not always':
    'there is none for an account that nobody is provisioned into',
  'RetryUserProvisioningEvent - error 409 OperationConflict.UserProvisioning.Process.fail.ImsUserExists':
    'seen as ErrorInfo of an event alone: a try that fails again counts there',
  '* + error 400 InvalidParameter.PrincipalType': UNPAIRED,
  '* + error 400 InvalidParameter.TargetType': UNPAIRED,
};
