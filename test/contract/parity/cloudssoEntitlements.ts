// Why schemas of entitlements differ from the recorded facts.
const BOUNDED = 'what is looked up should not be as long as anybody likes, and a value out of its list is refused';
const PART = 'there only when it applies (cloudsso 2.4, 18.3): the recorded samples fill every field';
const REPEATED = 'repeated elements without a wrapper are what a list of texts is in XML anyway';
const ONE_OF = 'of the recorded resources those that the parameters select, each filled from its parameter';
const LENGTH = 'the newer product guide says 6144 (cloudsso 15.2)';
const CONSOLE = 'an address of the vendor’s console, of a bounded length (cloudsso 15.1)';
const TASK =
  'a running task blocks deletion under a code of its own, the one that Terraform tries again (cloudsso 24.5)';
const EMPTY = 'a list of nothing is empty instead of missing (cloudsso 5.4), which Terraform takes for gone as well';
const NAMED =
  'the recorded 32 are for inline policies (cloudsso 15.2), where the domain asks for them; RAM’s have up to 128';
const NAMELESS = 'an inline policy without a name could not be told from none';

export const CLOUDSSO_ENTITLEMENTS: Readonly<Record<string, string>> = {
  'AddPermissionPolicyToAccessConfiguration + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'AddPermissionPolicyToAccessConfiguration + param AccessConfigurationId maxLength 64': BOUNDED,
  'AddPermissionPolicyToAccessConfiguration + param InlinePolicyDocument maxLength 6144': LENGTH,
  'AddPermissionPolicyToAccessConfiguration + param PermissionPolicyName maxLength 128': NAMED,
  'AddPermissionPolicyToAccessConfiguration + param PermissionPolicyName minLength 1': NAMELESS,
  'AddPermissionPolicyToAccessConfiguration - param InlinePolicyDocument maxLength 4096': LENGTH,
  'AddPermissionPolicyToAccessConfiguration - param PermissionPolicyName maxLength 32': NAMED,
  'CreateAccessAssignment + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'CreateAccessAssignment + error 400 InvalidParameter.OriginTargetId': BOUNDED,
  'CreateAccessAssignment + param AccessConfigurationId maxLength 64': BOUNDED,
  'CreateAccessAssignment + param OriginTargetId maxLength 64': BOUNDED,
  'CreateAccessAssignment + ram on acs:cloudsso:{regionId}:{accountId}:directory/{DirectoryId}/{principalKind}/{PrincipalId}':
    ONE_OF,
  'CreateAccessAssignment + ram on acs:resourcemanager::{accountId}:account/{TargetId}': ONE_OF,
  'CreateAccessAssignment + result Task.OriginTargetId not always': PART,
  'CreateAccessAssignment - ram on acs:cloudsso:{regionId}:{accountId}:directory/{DirectoryId}/group/{GroupId}': ONE_OF,
  'CreateAccessAssignment - ram on acs:cloudsso:{regionId}:{accountId}:directory/{DirectoryId}/user/{UserId}': ONE_OF,
  'CreateAccessAssignment - ram on acs:resourcemanager::{accountId}:account/{AccountId}': ONE_OF,
  'CreateAccessConfiguration + param RelayState maxLength 1024': CONSOLE,
  'CreateAccessConfiguration + param RelayState pattern ^(https://([a-z0-9-]+\\.)+(aliyun|alibabacloud)\\.com(/.*)?)?$':
    CONSOLE,
  'CreateAccessConfiguration - result AccessConfiguration.StatusNotifications items in XML (repeated StatusNotifications)':
    REPEATED,
  'DeleteAccessAssignment + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'DeleteAccessAssignment + error 400 InvalidParameter.OriginTargetId': BOUNDED,
  'DeleteAccessAssignment + param AccessConfigurationId maxLength 64': BOUNDED,
  'DeleteAccessAssignment + param OriginTargetId maxLength 64': BOUNDED,
  'DeleteAccessAssignment + ram on acs:cloudsso:{regionId}:{accountId}:directory/{DirectoryId}/{principalKind}/{PrincipalId}':
    ONE_OF,
  'DeleteAccessAssignment + ram on acs:resourcemanager::{accountId}:account/{TargetId}': ONE_OF,
  'DeleteAccessAssignment + result Task.OriginTargetId not always': PART,
  'DeleteAccessAssignment - ram on acs:cloudsso:{regionId}:{accountId}:directory/{DirectoryId}/group/{GroupId}': ONE_OF,
  'DeleteAccessAssignment - ram on acs:cloudsso:{regionId}:{accountId}:directory/{DirectoryId}/user/{UserId}': ONE_OF,
  'DeleteAccessAssignment - ram on acs:resourcemanager::{accountId}:account/{AccountId}': ONE_OF,
  'DeleteAccessConfiguration + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'DeleteAccessConfiguration + error 400 InvalidParameter.ForceRemovePermissionPolicies': BOUNDED,
  'DeleteAccessConfiguration + param AccessConfigurationId maxLength 64': BOUNDED,
  'DeleteAccessConfiguration - error 409 OperationConflict.Task': TASK,
  'DeprovisionAccessConfiguration + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'DeprovisionAccessConfiguration + error 400 InvalidParameter.OriginTargetId': BOUNDED,
  'DeprovisionAccessConfiguration + param AccessConfigurationId maxLength 64': BOUNDED,
  'DeprovisionAccessConfiguration + param OriginTargetId maxLength 64': BOUNDED,
  'DeprovisionAccessConfiguration + result Tasks[].OriginTargetId not always': PART,
  'GetAccessConfiguration + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'GetAccessConfiguration + param AccessConfigurationId maxLength 64': BOUNDED,
  'GetAccessConfiguration - result AccessConfiguration.StatusNotifications items in XML (repeated StatusNotifications)':
    REPEATED,
  'GetTask + error 400 InvalidParameter.TaskId': BOUNDED,
  'GetTask + param TaskId maxLength 64': BOUNDED,
  'GetTask + result Task.EndTime not always': PART,
  'GetTask + result Task.OriginTargetId not always': PART,
  'GetTask + result Task.PrincipalId not always': PART,
  'GetTask + result Task.PrincipalName not always': PART,
  'GetTask + result Task.PrincipalType not always': PART,
  'GetTaskStatus + error 400 InvalidParameter.TaskId': BOUNDED,
  'GetTaskStatus + param TaskId maxLength 64': BOUNDED,
  'GetTaskStatus + result TaskStatus.EndTime not always': PART,
  'ListAccessAssignments + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'ListAccessAssignments + error 400 InvalidParameter.OriginTargetId': BOUNDED,
  'ListAccessAssignments + param AccessConfigurationId maxLength 64': BOUNDED,
  'ListAccessAssignments + param OriginTargetId maxLength 64': BOUNDED,
  'ListAccessAssignments + result AccessAssignments[].OriginTargetId not always': PART,
  'ListAccessConfigurationProvisionings + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'ListAccessConfigurationProvisionings + error 400 InvalidParameter.OriginTargetId': BOUNDED,
  'ListAccessConfigurationProvisionings + param AccessConfigurationId maxLength 64': BOUNDED,
  'ListAccessConfigurationProvisionings + param OriginTargetId maxLength 64': BOUNDED,
  'ListAccessConfigurationProvisionings + ram on acs:cloudsso:{regionId}:{accountId}:directory/{DirectoryId}/access-configuration/{AccessConfigurationId|*}':
    ONE_OF,
  'ListAccessConfigurationProvisionings + result AccessConfigurationProvisionings[].OriginTargetId not always': PART,
  'ListAccessConfigurationProvisionings - error 404 EntityNotExists.AccessConfigurationProvisioning': EMPTY,
  'ListAccessConfigurationProvisionings - ram on acs:cloudsso:{regionId}:{accountId}:directory/{DirectoryId}/access-configuration/*':
    ONE_OF,
  'ListAccessConfigurationProvisionings - ram on acs:cloudsso:{regionId}:{accountId}:directory/{DirectoryId}/access-configuration/{AccessConfigurationId}':
    ONE_OF,
  'ListAccessConfigurationProvisionings - result AccessConfigurationProvisionings[].RAMPolicyNames items in XML (repeated RAMPolicyNames)':
    REPEATED,
  'ListAccessConfigurations + param Filter maxLength 256': BOUNDED,
  'ListAccessConfigurations - result AccessConfigurations[].StatusNotifications items in XML (repeated StatusNotifications)':
    REPEATED,
  'ListPermissionPoliciesInAccessConfiguration + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'ListPermissionPoliciesInAccessConfiguration + param AccessConfigurationId maxLength 64': BOUNDED,
  'ListTasks + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'ListTasks + param AccessConfigurationId maxLength 64': BOUNDED,
  'ListTasks + param Filter maxLength 256': BOUNDED,
  'ListTasks + result Tasks[].EndTime not always': PART,
  'ListTasks + result Tasks[].OriginTargetId not always': PART,
  'ListTasks + result Tasks[].PrincipalId not always': PART,
  'ListTasks + result Tasks[].PrincipalName not always': PART,
  'ListTasks + result Tasks[].PrincipalType not always': PART,
  'ProvisionAccessConfiguration + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'ProvisionAccessConfiguration + error 400 InvalidParameter.OriginTargetId': BOUNDED,
  'ProvisionAccessConfiguration + param AccessConfigurationId maxLength 64': BOUNDED,
  'ProvisionAccessConfiguration + param OriginTargetId maxLength 64': BOUNDED,
  'ProvisionAccessConfiguration + result Tasks[].OriginTargetId not always': PART,
  'RemovePermissionPolicyFromAccessConfiguration + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'RemovePermissionPolicyFromAccessConfiguration + error 400 InvalidParameter.PermissionPolicyName': BOUNDED,
  'RemovePermissionPolicyFromAccessConfiguration + error 400 InvalidParameter.PermissionPolicyType': BOUNDED,
  'RemovePermissionPolicyFromAccessConfiguration + param AccessConfigurationId maxLength 64': BOUNDED,
  'RemovePermissionPolicyFromAccessConfiguration + param PermissionPolicyName maxLength 128': BOUNDED,
  'UpdateAccessConfiguration + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'UpdateAccessConfiguration + param AccessConfigurationId maxLength 64': BOUNDED,
  'UpdateAccessConfiguration + param NewRelayState maxLength 1024': CONSOLE,
  'UpdateAccessConfiguration + param NewRelayState pattern ^(https://([a-z0-9-]+\\.)+(aliyun|alibabacloud)\\.com(/.*)?)?$':
    CONSOLE,
  'UpdateAccessConfiguration - result AccessConfiguration.StatusNotifications items in XML (repeated StatusNotifications)':
    REPEATED,
  'UpdateInlinePolicyForAccessConfiguration + error 400 InvalidParameter.AccessConfigurationId': BOUNDED,
  'UpdateInlinePolicyForAccessConfiguration + error 400 InvalidParameter.InlinePolicyName': BOUNDED,
  'UpdateInlinePolicyForAccessConfiguration + param AccessConfigurationId maxLength 64': BOUNDED,
  'UpdateInlinePolicyForAccessConfiguration + param InlinePolicyName maxLength 128': BOUNDED,
  'UpdateInlinePolicyForAccessConfiguration + param NewInlinePolicyDocument maxLength 6144': LENGTH,
  'UpdateInlinePolicyForAccessConfiguration - param NewInlinePolicyDocument maxLength 4096': LENGTH,
};
