// Generated from schemas/ by `npm run generate`. Do not edit.
import type { HandlerTable } from './action.ts';
import cloudssoAddExternalSAMLIdPCertificate from './cloudsso/AddExternalSAMLIdPCertificate.ts';
import cloudssoAddPermissionPolicyToAccessConfiguration from './cloudsso/AddPermissionPolicyToAccessConfiguration.ts';
import cloudssoAddUserToGroup from './cloudsso/AddUserToGroup.ts';
import cloudssoClearExternalSAMLIdentityProvider from './cloudsso/ClearExternalSAMLIdentityProvider.ts';
import cloudssoCreateAccessAssignment from './cloudsso/CreateAccessAssignment.ts';
import cloudssoCreateAccessConfiguration from './cloudsso/CreateAccessConfiguration.ts';
import cloudssoCreateDirectory from './cloudsso/CreateDirectory.ts';
import cloudssoCreateGroup from './cloudsso/CreateGroup.ts';
import cloudssoCreateSCIMServerCredential from './cloudsso/CreateSCIMServerCredential.ts';
import cloudssoCreateUser from './cloudsso/CreateUser.ts';
import cloudssoCreateUserProvisioning from './cloudsso/CreateUserProvisioning.ts';
import cloudssoDeleteAccessAssignment from './cloudsso/DeleteAccessAssignment.ts';
import cloudssoDeleteAccessConfiguration from './cloudsso/DeleteAccessConfiguration.ts';
import cloudssoDeleteDirectory from './cloudsso/DeleteDirectory.ts';
import cloudssoDeleteGroup from './cloudsso/DeleteGroup.ts';
import cloudssoDeleteMFADeviceForUser from './cloudsso/DeleteMFADeviceForUser.ts';
import cloudssoDeleteSCIMServerCredential from './cloudsso/DeleteSCIMServerCredential.ts';
import cloudssoDeleteUser from './cloudsso/DeleteUser.ts';
import cloudssoDeleteUserProvisioning from './cloudsso/DeleteUserProvisioning.ts';
import cloudssoDeleteUserProvisioningEvent from './cloudsso/DeleteUserProvisioningEvent.ts';
import cloudssoDeprovisionAccessConfiguration from './cloudsso/DeprovisionAccessConfiguration.ts';
import cloudssoDisableDelegateAccount from './cloudsso/DisableDelegateAccount.ts';
import cloudssoDisableService from './cloudsso/DisableService.ts';
import cloudssoEnableDelegateAccount from './cloudsso/EnableDelegateAccount.ts';
import cloudssoEnableDirectoryRDFeature from './cloudsso/EnableDirectoryRDFeature.ts';
import cloudssoEnableService from './cloudsso/EnableService.ts';
import cloudssoGetAccessConfiguration from './cloudsso/GetAccessConfiguration.ts';
import cloudssoGetAttributePassingSetting from './cloudsso/GetAttributePassingSetting.ts';
import cloudssoGetDelegateAccount from './cloudsso/GetDelegateAccount.ts';
import cloudssoGetDirectory from './cloudsso/GetDirectory.ts';
import cloudssoGetDirectoryGlobalAccessStatus from './cloudsso/GetDirectoryGlobalAccessStatus.ts';
import cloudssoGetDirectorySAMLServiceProviderInfo from './cloudsso/GetDirectorySAMLServiceProviderInfo.ts';
import cloudssoGetDirectoryStatistics from './cloudsso/GetDirectoryStatistics.ts';
import cloudssoGetExternalSAMLIdentityProvider from './cloudsso/GetExternalSAMLIdentityProvider.ts';
import cloudssoGetGroup from './cloudsso/GetGroup.ts';
import cloudssoGetLoginPreference from './cloudsso/GetLoginPreference.ts';
import cloudssoGetMFAAuthenticationSettingInfo from './cloudsso/GetMFAAuthenticationSettingInfo.ts';
import cloudssoGetMFAAuthenticationSettings from './cloudsso/GetMFAAuthenticationSettings.ts';
import cloudssoGetMFAAuthenticationStatus from './cloudsso/GetMFAAuthenticationStatus.ts';
import cloudssoGetPasswordPolicy from './cloudsso/GetPasswordPolicy.ts';
import cloudssoGetSCIMSynchronizationStatus from './cloudsso/GetSCIMSynchronizationStatus.ts';
import cloudssoGetServiceStatus from './cloudsso/GetServiceStatus.ts';
import cloudssoGetTask from './cloudsso/GetTask.ts';
import cloudssoGetTaskStatus from './cloudsso/GetTaskStatus.ts';
import cloudssoGetUser from './cloudsso/GetUser.ts';
import cloudssoGetUserId from './cloudsso/GetUserId.ts';
import cloudssoGetUserMFAAuthenticationSettings from './cloudsso/GetUserMFAAuthenticationSettings.ts';
import cloudssoGetUserProvisioning from './cloudsso/GetUserProvisioning.ts';
import cloudssoGetUserProvisioningConfiguration from './cloudsso/GetUserProvisioningConfiguration.ts';
import cloudssoGetUserProvisioningEvent from './cloudsso/GetUserProvisioningEvent.ts';
import cloudssoGetUserProvisioningRdAccountStatistics from './cloudsso/GetUserProvisioningRdAccountStatistics.ts';
import cloudssoGetUserProvisioningStatistics from './cloudsso/GetUserProvisioningStatistics.ts';
import cloudssoListAccessAssignments from './cloudsso/ListAccessAssignments.ts';
import cloudssoListAccessConfigurationProvisionings from './cloudsso/ListAccessConfigurationProvisionings.ts';
import cloudssoListAccessConfigurations from './cloudsso/ListAccessConfigurations.ts';
import cloudssoListDirectories from './cloudsso/ListDirectories.ts';
import cloudssoListExternalSAMLIdPCertificates from './cloudsso/ListExternalSAMLIdPCertificates.ts';
import cloudssoListGroupMembers from './cloudsso/ListGroupMembers.ts';
import cloudssoListGroups from './cloudsso/ListGroups.ts';
import cloudssoListJoinedGroupsForUser from './cloudsso/ListJoinedGroupsForUser.ts';
import cloudssoListMFADevicesForUser from './cloudsso/ListMFADevicesForUser.ts';
import cloudssoListPermissionPoliciesInAccessConfiguration from './cloudsso/ListPermissionPoliciesInAccessConfiguration.ts';
import cloudssoListSCIMServerCredentials from './cloudsso/ListSCIMServerCredentials.ts';
import cloudssoListTagResources from './cloudsso/ListTagResources.ts';
import cloudssoListTasks from './cloudsso/ListTasks.ts';
import cloudssoListUserProvisioningEvents from './cloudsso/ListUserProvisioningEvents.ts';
import cloudssoListUserProvisionings from './cloudsso/ListUserProvisionings.ts';
import cloudssoListUsers from './cloudsso/ListUsers.ts';
import cloudssoPreCheckForCreateUserProvisioning from './cloudsso/PreCheckForCreateUserProvisioning.ts';
import cloudssoProvisionAccessConfiguration from './cloudsso/ProvisionAccessConfiguration.ts';
import cloudssoRemoveExternalSAMLIdPCertificate from './cloudsso/RemoveExternalSAMLIdPCertificate.ts';
import cloudssoRemovePermissionPolicyFromAccessConfiguration from './cloudsso/RemovePermissionPolicyFromAccessConfiguration.ts';
import cloudssoRemoveUserFromGroup from './cloudsso/RemoveUserFromGroup.ts';
import cloudssoResetUserPassword from './cloudsso/ResetUserPassword.ts';
import cloudssoRetryUserProvisioningEvent from './cloudsso/RetryUserProvisioningEvent.ts';
import cloudssoSetDirectorySAMLServiceProviderInfo from './cloudsso/SetDirectorySAMLServiceProviderInfo.ts';
import cloudssoSetExternalSAMLIdentityProvider from './cloudsso/SetExternalSAMLIdentityProvider.ts';
import cloudssoSetLoginPreference from './cloudsso/SetLoginPreference.ts';
import cloudssoSetMFAAuthenticationStatus from './cloudsso/SetMFAAuthenticationStatus.ts';
import cloudssoSetPasswordPolicy from './cloudsso/SetPasswordPolicy.ts';
import cloudssoSetSCIMSynchronizationStatus from './cloudsso/SetSCIMSynchronizationStatus.ts';
import cloudssoTagResources from './cloudsso/TagResources.ts';
import cloudssoUntagResources from './cloudsso/UntagResources.ts';
import cloudssoUpdateAccessConfiguration from './cloudsso/UpdateAccessConfiguration.ts';
import cloudssoUpdateAttributePassingSetting from './cloudsso/UpdateAttributePassingSetting.ts';
import cloudssoUpdateDirectory from './cloudsso/UpdateDirectory.ts';
import cloudssoUpdateDirectoryGlobalAccessStatus from './cloudsso/UpdateDirectoryGlobalAccessStatus.ts';
import cloudssoUpdateGroup from './cloudsso/UpdateGroup.ts';
import cloudssoUpdateInlinePolicyForAccessConfiguration from './cloudsso/UpdateInlinePolicyForAccessConfiguration.ts';
import cloudssoUpdateMFAAuthenticationSettings from './cloudsso/UpdateMFAAuthenticationSettings.ts';
import cloudssoUpdateSCIMServerCredentialStatus from './cloudsso/UpdateSCIMServerCredentialStatus.ts';
import cloudssoUpdateUser from './cloudsso/UpdateUser.ts';
import cloudssoUpdateUserMFAAuthenticationSettings from './cloudsso/UpdateUserMFAAuthenticationSettings.ts';
import cloudssoUpdateUserProvisioning from './cloudsso/UpdateUserProvisioning.ts';
import cloudssoUpdateUserProvisioningConfiguration from './cloudsso/UpdateUserProvisioningConfiguration.ts';
import cloudssoUpdateUserStatus from './cloudsso/UpdateUserStatus.ts';
import oauthRequestToken from './oauth/RequestToken.ts';
import paifangAssignHardwareToken from './paifang/AssignHardwareToken.ts';
import paifangCreateMemberAccount from './paifang/CreateMemberAccount.ts';
import paifangCreateRsaClient from './paifang/CreateRsaClient.ts';
import paifangCreateRsaKey from './paifang/CreateRsaKey.ts';
import paifangDeleteRsaClient from './paifang/DeleteRsaClient.ts';
import paifangDeleteRsaKey from './paifang/DeleteRsaKey.ts';
import paifangDeregisterDelegatedAdministrator from './paifang/DeregisterDelegatedAdministrator.ts';
import paifangExplainCall from './paifang/ExplainCall.ts';
import paifangGetCall from './paifang/GetCall.ts';
import paifangListCalls from './paifang/ListCalls.ts';
import paifangListMemberAccounts from './paifang/ListMemberAccounts.ts';
import paifangListRsaClients from './paifang/ListRsaClients.ts';
import paifangListRsaKeys from './paifang/ListRsaKeys.ts';
import paifangLockTokencodes from './paifang/LockTokencodes.ts';
import paifangRegisterDelegatedAdministrator from './paifang/RegisterDelegatedAdministrator.ts';
import paifangRegisterDevice from './paifang/RegisterDevice.ts';
import paifangRemoveMemberAccount from './paifang/RemoveMemberAccount.ts';
import paifangSuggestPolicy from './paifang/SuggestPolicy.ts';
import paifangTellSourcePerson from './paifang/TellSourcePerson.ts';
import portalBindDevice from './portal/BindDevice.ts';
import portalChangePassword from './portal/ChangePassword.ts';
import portalCreateCloudCredentials from './portal/CreateCloudCredentials.ts';
import portalDecideDevice from './portal/DecideDevice.ts';
import portalListAccessConfigurations from './portal/ListAccessConfigurations.ts';
import portalListAccounts from './portal/ListAccounts.ts';
import portalPutOffDevice from './portal/PutOffDevice.ts';
import portalRequestToken from './portal/RequestToken.ts';
import portalSignIn from './portal/SignIn.ts';
import portalVerifyCode from './portal/VerifyCode.ts';
import ramAddUserToGroup from './ram/AddUserToGroup.ts';
import ramAttachPolicyToGroup from './ram/AttachPolicyToGroup.ts';
import ramAttachPolicyToRole from './ram/AttachPolicyToRole.ts';
import ramAttachPolicyToUser from './ram/AttachPolicyToUser.ts';
import ramBindMFADevice from './ram/BindMFADevice.ts';
import ramChangePassword from './ram/ChangePassword.ts';
import ramClearAccountAlias from './ram/ClearAccountAlias.ts';
import ramCreateAccessKey from './ram/CreateAccessKey.ts';
import ramCreateGroup from './ram/CreateGroup.ts';
import ramCreateLoginProfile from './ram/CreateLoginProfile.ts';
import ramCreatePolicy from './ram/CreatePolicy.ts';
import ramCreatePolicyVersion from './ram/CreatePolicyVersion.ts';
import ramCreateRole from './ram/CreateRole.ts';
import ramCreateUser from './ram/CreateUser.ts';
import ramCreateVirtualMFADevice from './ram/CreateVirtualMFADevice.ts';
import ramDecodeDiagnosticMessage from './ram/DecodeDiagnosticMessage.ts';
import ramDeleteAccessKey from './ram/DeleteAccessKey.ts';
import ramDeleteGroup from './ram/DeleteGroup.ts';
import ramDeleteLoginProfile from './ram/DeleteLoginProfile.ts';
import ramDeletePolicy from './ram/DeletePolicy.ts';
import ramDeletePolicyVersion from './ram/DeletePolicyVersion.ts';
import ramDeleteRole from './ram/DeleteRole.ts';
import ramDeleteUser from './ram/DeleteUser.ts';
import ramDeleteVirtualMFADevice from './ram/DeleteVirtualMFADevice.ts';
import ramDetachPolicyFromGroup from './ram/DetachPolicyFromGroup.ts';
import ramDetachPolicyFromRole from './ram/DetachPolicyFromRole.ts';
import ramDetachPolicyFromUser from './ram/DetachPolicyFromUser.ts';
import ramGetAccessKeyLastUsed from './ram/GetAccessKeyLastUsed.ts';
import ramGetAccountAlias from './ram/GetAccountAlias.ts';
import ramGetGroup from './ram/GetGroup.ts';
import ramGetLoginProfile from './ram/GetLoginProfile.ts';
import ramGetPasswordPolicy from './ram/GetPasswordPolicy.ts';
import ramGetPolicy from './ram/GetPolicy.ts';
import ramGetPolicyVersion from './ram/GetPolicyVersion.ts';
import ramGetRole from './ram/GetRole.ts';
import ramGetSecurityPreference from './ram/GetSecurityPreference.ts';
import ramGetUser from './ram/GetUser.ts';
import ramGetUserMFAInfo from './ram/GetUserMFAInfo.ts';
import ramListAccessKeys from './ram/ListAccessKeys.ts';
import ramListEntitiesForPolicy from './ram/ListEntitiesForPolicy.ts';
import ramListGroups from './ram/ListGroups.ts';
import ramListGroupsForUser from './ram/ListGroupsForUser.ts';
import ramListPolicies from './ram/ListPolicies.ts';
import ramListPoliciesForGroup from './ram/ListPoliciesForGroup.ts';
import ramListPoliciesForRole from './ram/ListPoliciesForRole.ts';
import ramListPoliciesForUser from './ram/ListPoliciesForUser.ts';
import ramListPolicyVersions from './ram/ListPolicyVersions.ts';
import ramListRoles from './ram/ListRoles.ts';
import ramListTagResources from './ram/ListTagResources.ts';
import ramListUsers from './ram/ListUsers.ts';
import ramListUsersForGroup from './ram/ListUsersForGroup.ts';
import ramListVirtualMFADevices from './ram/ListVirtualMFADevices.ts';
import ramRemoveUserFromGroup from './ram/RemoveUserFromGroup.ts';
import ramSetAccountAlias from './ram/SetAccountAlias.ts';
import ramSetDefaultPolicyVersion from './ram/SetDefaultPolicyVersion.ts';
import ramSetPasswordPolicy from './ram/SetPasswordPolicy.ts';
import ramSetSecurityPreference from './ram/SetSecurityPreference.ts';
import ramTagResources from './ram/TagResources.ts';
import ramUnbindMFADevice from './ram/UnbindMFADevice.ts';
import ramUntagResources from './ram/UntagResources.ts';
import ramUpdateAccessKey from './ram/UpdateAccessKey.ts';
import ramUpdateGroup from './ram/UpdateGroup.ts';
import ramUpdateLoginProfile from './ram/UpdateLoginProfile.ts';
import ramUpdatePolicyDescription from './ram/UpdatePolicyDescription.ts';
import ramUpdateRole from './ram/UpdateRole.ts';
import ramUpdateUser from './ram/UpdateUser.ts';
import rsaAddLocalGroupUsers from './rsa/AddLocalGroupUsers.ts';
import rsaClearHardwareTokenPin from './rsa/ClearHardwareTokenPin.ts';
import rsaCreateDeviceRegistrationCode from './rsa/CreateDeviceRegistrationCode.ts';
import rsaCreateLocalGroup from './rsa/CreateLocalGroup.ts';
import rsaCreateLocalUser from './rsa/CreateLocalUser.ts';
import rsaDeleteUserDevice from './rsa/DeleteUserDevice.ts';
import rsaDeleteUserNow from './rsa/DeleteUserNow.ts';
import rsaDisableEmergencyTokencode from './rsa/DisableEmergencyTokencode.ts';
import rsaDisableEmergencyTokencodes from './rsa/DisableEmergencyTokencodes.ts';
import rsaDownloadReport from './rsa/DownloadReport.ts';
import rsaEnableEmergencyTokencodeV1 from './rsa/EnableEmergencyTokencodeV1.ts';
import rsaEnableEmergencyTokencodeV2 from './rsa/EnableEmergencyTokencodeV2.ts';
import rsaEnableHardwareToken from './rsa/EnableHardwareToken.ts';
import rsaExportAdminEvents from './rsa/ExportAdminEvents.ts';
import rsaExportSystemEvents from './rsa/ExportSystemEvents.ts';
import rsaExportUserEvents from './rsa/ExportUserEvents.ts';
import rsaGenerateEnrollmentCode from './rsa/GenerateEnrollmentCode.ts';
import rsaGeneratePasswordResetCode from './rsa/GeneratePasswordResetCode.ts';
import rsaGenerateReport from './rsa/GenerateReport.ts';
import rsaGetLicenseUsageV1 from './rsa/GetLicenseUsageV1.ts';
import rsaGetLicenseUsageV2 from './rsa/GetLicenseUsageV2.ts';
import rsaListHighRiskUsersV1 from './rsa/ListHighRiskUsersV1.ts';
import rsaListHighRiskUsersV2 from './rsa/ListHighRiskUsersV2.ts';
import rsaListUserAuthenticationLogs from './rsa/ListUserAuthenticationLogs.ts';
import rsaListUserDevicesV1 from './rsa/ListUserDevicesV1.ts';
import rsaListUserDevicesV2 from './rsa/ListUserDevicesV2.ts';
import rsaLookupUser from './rsa/LookupUser.ts';
import rsaMarkUserDeleted from './rsa/MarkUserDeleted.ts';
import rsaModifyHighRiskUsers from './rsa/ModifyHighRiskUsers.ts';
import rsaSearchUsersV1 from './rsa/SearchUsersV1.ts';
import rsaSearchUsersV2 from './rsa/SearchUsersV2.ts';
import rsaSynchronizeUser from './rsa/SynchronizeUser.ts';
import rsaUnassignHardwareToken from './rsa/UnassignHardwareToken.ts';
import rsaUnlockUserTokencodes from './rsa/UnlockUserTokencodes.ts';
import rsaUpdateUserPhones from './rsa/UpdateUserPhones.ts';
import rsaUpdateUserStatus from './rsa/UpdateUserStatus.ts';
import scimCreateGroup from './scim/CreateGroup.ts';
import scimCreateUser from './scim/CreateUser.ts';
import scimDeleteGroup from './scim/DeleteGroup.ts';
import scimDeleteUser from './scim/DeleteUser.ts';
import scimGetGroup from './scim/GetGroup.ts';
import scimGetUser from './scim/GetUser.ts';
import scimListGroups from './scim/ListGroups.ts';
import scimListUsers from './scim/ListUsers.ts';
import scimPatchGroup from './scim/PatchGroup.ts';
import scimPatchUser from './scim/PatchUser.ts';
import scimReplaceGroup from './scim/ReplaceGroup.ts';
import scimReplaceUser from './scim/ReplaceUser.ts';
import stsAssumeRole from './sts/AssumeRole.ts';
import stsAssumeRoleWithOIDC from './sts/AssumeRoleWithOIDC.ts';
import stsAssumeRoleWithSAML from './sts/AssumeRoleWithSAML.ts';
import stsGetCallerIdentity from './sts/GetCallerIdentity.ts';

export const HANDLERS: HandlerTable = {
  'cloudsso:AddExternalSAMLIdPCertificate': cloudssoAddExternalSAMLIdPCertificate,
  'cloudsso:AddPermissionPolicyToAccessConfiguration': cloudssoAddPermissionPolicyToAccessConfiguration,
  'cloudsso:AddUserToGroup': cloudssoAddUserToGroup,
  'cloudsso:ClearExternalSAMLIdentityProvider': cloudssoClearExternalSAMLIdentityProvider,
  'cloudsso:CreateAccessAssignment': cloudssoCreateAccessAssignment,
  'cloudsso:CreateAccessConfiguration': cloudssoCreateAccessConfiguration,
  'cloudsso:CreateDirectory': cloudssoCreateDirectory,
  'cloudsso:CreateGroup': cloudssoCreateGroup,
  'cloudsso:CreateSCIMServerCredential': cloudssoCreateSCIMServerCredential,
  'cloudsso:CreateUser': cloudssoCreateUser,
  'cloudsso:CreateUserProvisioning': cloudssoCreateUserProvisioning,
  'cloudsso:DeleteAccessAssignment': cloudssoDeleteAccessAssignment,
  'cloudsso:DeleteAccessConfiguration': cloudssoDeleteAccessConfiguration,
  'cloudsso:DeleteDirectory': cloudssoDeleteDirectory,
  'cloudsso:DeleteGroup': cloudssoDeleteGroup,
  'cloudsso:DeleteMFADeviceForUser': cloudssoDeleteMFADeviceForUser,
  'cloudsso:DeleteSCIMServerCredential': cloudssoDeleteSCIMServerCredential,
  'cloudsso:DeleteUser': cloudssoDeleteUser,
  'cloudsso:DeleteUserProvisioning': cloudssoDeleteUserProvisioning,
  'cloudsso:DeleteUserProvisioningEvent': cloudssoDeleteUserProvisioningEvent,
  'cloudsso:DeprovisionAccessConfiguration': cloudssoDeprovisionAccessConfiguration,
  'cloudsso:DisableDelegateAccount': cloudssoDisableDelegateAccount,
  'cloudsso:DisableService': cloudssoDisableService,
  'cloudsso:EnableDelegateAccount': cloudssoEnableDelegateAccount,
  'cloudsso:EnableDirectoryRDFeature': cloudssoEnableDirectoryRDFeature,
  'cloudsso:EnableService': cloudssoEnableService,
  'cloudsso:GetAccessConfiguration': cloudssoGetAccessConfiguration,
  'cloudsso:GetAttributePassingSetting': cloudssoGetAttributePassingSetting,
  'cloudsso:GetDelegateAccount': cloudssoGetDelegateAccount,
  'cloudsso:GetDirectory': cloudssoGetDirectory,
  'cloudsso:GetDirectoryGlobalAccessStatus': cloudssoGetDirectoryGlobalAccessStatus,
  'cloudsso:GetDirectorySAMLServiceProviderInfo': cloudssoGetDirectorySAMLServiceProviderInfo,
  'cloudsso:GetDirectoryStatistics': cloudssoGetDirectoryStatistics,
  'cloudsso:GetExternalSAMLIdentityProvider': cloudssoGetExternalSAMLIdentityProvider,
  'cloudsso:GetGroup': cloudssoGetGroup,
  'cloudsso:GetLoginPreference': cloudssoGetLoginPreference,
  'cloudsso:GetMFAAuthenticationSettingInfo': cloudssoGetMFAAuthenticationSettingInfo,
  'cloudsso:GetMFAAuthenticationSettings': cloudssoGetMFAAuthenticationSettings,
  'cloudsso:GetMFAAuthenticationStatus': cloudssoGetMFAAuthenticationStatus,
  'cloudsso:GetPasswordPolicy': cloudssoGetPasswordPolicy,
  'cloudsso:GetSCIMSynchronizationStatus': cloudssoGetSCIMSynchronizationStatus,
  'cloudsso:GetServiceStatus': cloudssoGetServiceStatus,
  'cloudsso:GetTask': cloudssoGetTask,
  'cloudsso:GetTaskStatus': cloudssoGetTaskStatus,
  'cloudsso:GetUser': cloudssoGetUser,
  'cloudsso:GetUserId': cloudssoGetUserId,
  'cloudsso:GetUserMFAAuthenticationSettings': cloudssoGetUserMFAAuthenticationSettings,
  'cloudsso:GetUserProvisioning': cloudssoGetUserProvisioning,
  'cloudsso:GetUserProvisioningConfiguration': cloudssoGetUserProvisioningConfiguration,
  'cloudsso:GetUserProvisioningEvent': cloudssoGetUserProvisioningEvent,
  'cloudsso:GetUserProvisioningRdAccountStatistics': cloudssoGetUserProvisioningRdAccountStatistics,
  'cloudsso:GetUserProvisioningStatistics': cloudssoGetUserProvisioningStatistics,
  'cloudsso:ListAccessAssignments': cloudssoListAccessAssignments,
  'cloudsso:ListAccessConfigurationProvisionings': cloudssoListAccessConfigurationProvisionings,
  'cloudsso:ListAccessConfigurations': cloudssoListAccessConfigurations,
  'cloudsso:ListDirectories': cloudssoListDirectories,
  'cloudsso:ListExternalSAMLIdPCertificates': cloudssoListExternalSAMLIdPCertificates,
  'cloudsso:ListGroupMembers': cloudssoListGroupMembers,
  'cloudsso:ListGroups': cloudssoListGroups,
  'cloudsso:ListJoinedGroupsForUser': cloudssoListJoinedGroupsForUser,
  'cloudsso:ListMFADevicesForUser': cloudssoListMFADevicesForUser,
  'cloudsso:ListPermissionPoliciesInAccessConfiguration': cloudssoListPermissionPoliciesInAccessConfiguration,
  'cloudsso:ListSCIMServerCredentials': cloudssoListSCIMServerCredentials,
  'cloudsso:ListTagResources': cloudssoListTagResources,
  'cloudsso:ListTasks': cloudssoListTasks,
  'cloudsso:ListUserProvisioningEvents': cloudssoListUserProvisioningEvents,
  'cloudsso:ListUserProvisionings': cloudssoListUserProvisionings,
  'cloudsso:ListUsers': cloudssoListUsers,
  'cloudsso:PreCheckForCreateUserProvisioning': cloudssoPreCheckForCreateUserProvisioning,
  'cloudsso:ProvisionAccessConfiguration': cloudssoProvisionAccessConfiguration,
  'cloudsso:RemoveExternalSAMLIdPCertificate': cloudssoRemoveExternalSAMLIdPCertificate,
  'cloudsso:RemovePermissionPolicyFromAccessConfiguration': cloudssoRemovePermissionPolicyFromAccessConfiguration,
  'cloudsso:RemoveUserFromGroup': cloudssoRemoveUserFromGroup,
  'cloudsso:ResetUserPassword': cloudssoResetUserPassword,
  'cloudsso:RetryUserProvisioningEvent': cloudssoRetryUserProvisioningEvent,
  'cloudsso:SetDirectorySAMLServiceProviderInfo': cloudssoSetDirectorySAMLServiceProviderInfo,
  'cloudsso:SetExternalSAMLIdentityProvider': cloudssoSetExternalSAMLIdentityProvider,
  'cloudsso:SetLoginPreference': cloudssoSetLoginPreference,
  'cloudsso:SetMFAAuthenticationStatus': cloudssoSetMFAAuthenticationStatus,
  'cloudsso:SetPasswordPolicy': cloudssoSetPasswordPolicy,
  'cloudsso:SetSCIMSynchronizationStatus': cloudssoSetSCIMSynchronizationStatus,
  'cloudsso:TagResources': cloudssoTagResources,
  'cloudsso:UntagResources': cloudssoUntagResources,
  'cloudsso:UpdateAccessConfiguration': cloudssoUpdateAccessConfiguration,
  'cloudsso:UpdateAttributePassingSetting': cloudssoUpdateAttributePassingSetting,
  'cloudsso:UpdateDirectory': cloudssoUpdateDirectory,
  'cloudsso:UpdateDirectoryGlobalAccessStatus': cloudssoUpdateDirectoryGlobalAccessStatus,
  'cloudsso:UpdateGroup': cloudssoUpdateGroup,
  'cloudsso:UpdateInlinePolicyForAccessConfiguration': cloudssoUpdateInlinePolicyForAccessConfiguration,
  'cloudsso:UpdateMFAAuthenticationSettings': cloudssoUpdateMFAAuthenticationSettings,
  'cloudsso:UpdateSCIMServerCredentialStatus': cloudssoUpdateSCIMServerCredentialStatus,
  'cloudsso:UpdateUser': cloudssoUpdateUser,
  'cloudsso:UpdateUserMFAAuthenticationSettings': cloudssoUpdateUserMFAAuthenticationSettings,
  'cloudsso:UpdateUserProvisioning': cloudssoUpdateUserProvisioning,
  'cloudsso:UpdateUserProvisioningConfiguration': cloudssoUpdateUserProvisioningConfiguration,
  'cloudsso:UpdateUserStatus': cloudssoUpdateUserStatus,
  'oauth:RequestToken': oauthRequestToken,
  'paifang:AssignHardwareToken': paifangAssignHardwareToken,
  'paifang:CreateMemberAccount': paifangCreateMemberAccount,
  'paifang:CreateRsaClient': paifangCreateRsaClient,
  'paifang:CreateRsaKey': paifangCreateRsaKey,
  'paifang:DeleteRsaClient': paifangDeleteRsaClient,
  'paifang:DeleteRsaKey': paifangDeleteRsaKey,
  'paifang:DeregisterDelegatedAdministrator': paifangDeregisterDelegatedAdministrator,
  'paifang:ExplainCall': paifangExplainCall,
  'paifang:GetCall': paifangGetCall,
  'paifang:ListCalls': paifangListCalls,
  'paifang:ListMemberAccounts': paifangListMemberAccounts,
  'paifang:ListRsaClients': paifangListRsaClients,
  'paifang:ListRsaKeys': paifangListRsaKeys,
  'paifang:LockTokencodes': paifangLockTokencodes,
  'paifang:RegisterDelegatedAdministrator': paifangRegisterDelegatedAdministrator,
  'paifang:RegisterDevice': paifangRegisterDevice,
  'paifang:RemoveMemberAccount': paifangRemoveMemberAccount,
  'paifang:SuggestPolicy': paifangSuggestPolicy,
  'paifang:TellSourcePerson': paifangTellSourcePerson,
  'portal:BindDevice': portalBindDevice,
  'portal:ChangePassword': portalChangePassword,
  'portal:CreateCloudCredentials': portalCreateCloudCredentials,
  'portal:DecideDevice': portalDecideDevice,
  'portal:ListAccessConfigurations': portalListAccessConfigurations,
  'portal:ListAccounts': portalListAccounts,
  'portal:PutOffDevice': portalPutOffDevice,
  'portal:RequestToken': portalRequestToken,
  'portal:SignIn': portalSignIn,
  'portal:VerifyCode': portalVerifyCode,
  'ram:AddUserToGroup': ramAddUserToGroup,
  'ram:AttachPolicyToGroup': ramAttachPolicyToGroup,
  'ram:AttachPolicyToRole': ramAttachPolicyToRole,
  'ram:AttachPolicyToUser': ramAttachPolicyToUser,
  'ram:BindMFADevice': ramBindMFADevice,
  'ram:ChangePassword': ramChangePassword,
  'ram:ClearAccountAlias': ramClearAccountAlias,
  'ram:CreateAccessKey': ramCreateAccessKey,
  'ram:CreateGroup': ramCreateGroup,
  'ram:CreateLoginProfile': ramCreateLoginProfile,
  'ram:CreatePolicy': ramCreatePolicy,
  'ram:CreatePolicyVersion': ramCreatePolicyVersion,
  'ram:CreateRole': ramCreateRole,
  'ram:CreateUser': ramCreateUser,
  'ram:CreateVirtualMFADevice': ramCreateVirtualMFADevice,
  'ram:DecodeDiagnosticMessage': ramDecodeDiagnosticMessage,
  'ram:DeleteAccessKey': ramDeleteAccessKey,
  'ram:DeleteGroup': ramDeleteGroup,
  'ram:DeleteLoginProfile': ramDeleteLoginProfile,
  'ram:DeletePolicy': ramDeletePolicy,
  'ram:DeletePolicyVersion': ramDeletePolicyVersion,
  'ram:DeleteRole': ramDeleteRole,
  'ram:DeleteUser': ramDeleteUser,
  'ram:DeleteVirtualMFADevice': ramDeleteVirtualMFADevice,
  'ram:DetachPolicyFromGroup': ramDetachPolicyFromGroup,
  'ram:DetachPolicyFromRole': ramDetachPolicyFromRole,
  'ram:DetachPolicyFromUser': ramDetachPolicyFromUser,
  'ram:GetAccessKeyLastUsed': ramGetAccessKeyLastUsed,
  'ram:GetAccountAlias': ramGetAccountAlias,
  'ram:GetGroup': ramGetGroup,
  'ram:GetLoginProfile': ramGetLoginProfile,
  'ram:GetPasswordPolicy': ramGetPasswordPolicy,
  'ram:GetPolicy': ramGetPolicy,
  'ram:GetPolicyVersion': ramGetPolicyVersion,
  'ram:GetRole': ramGetRole,
  'ram:GetSecurityPreference': ramGetSecurityPreference,
  'ram:GetUser': ramGetUser,
  'ram:GetUserMFAInfo': ramGetUserMFAInfo,
  'ram:ListAccessKeys': ramListAccessKeys,
  'ram:ListEntitiesForPolicy': ramListEntitiesForPolicy,
  'ram:ListGroups': ramListGroups,
  'ram:ListGroupsForUser': ramListGroupsForUser,
  'ram:ListPolicies': ramListPolicies,
  'ram:ListPoliciesForGroup': ramListPoliciesForGroup,
  'ram:ListPoliciesForRole': ramListPoliciesForRole,
  'ram:ListPoliciesForUser': ramListPoliciesForUser,
  'ram:ListPolicyVersions': ramListPolicyVersions,
  'ram:ListRoles': ramListRoles,
  'ram:ListTagResources': ramListTagResources,
  'ram:ListUsers': ramListUsers,
  'ram:ListUsersForGroup': ramListUsersForGroup,
  'ram:ListVirtualMFADevices': ramListVirtualMFADevices,
  'ram:RemoveUserFromGroup': ramRemoveUserFromGroup,
  'ram:SetAccountAlias': ramSetAccountAlias,
  'ram:SetDefaultPolicyVersion': ramSetDefaultPolicyVersion,
  'ram:SetPasswordPolicy': ramSetPasswordPolicy,
  'ram:SetSecurityPreference': ramSetSecurityPreference,
  'ram:TagResources': ramTagResources,
  'ram:UnbindMFADevice': ramUnbindMFADevice,
  'ram:UntagResources': ramUntagResources,
  'ram:UpdateAccessKey': ramUpdateAccessKey,
  'ram:UpdateGroup': ramUpdateGroup,
  'ram:UpdateLoginProfile': ramUpdateLoginProfile,
  'ram:UpdatePolicyDescription': ramUpdatePolicyDescription,
  'ram:UpdateRole': ramUpdateRole,
  'ram:UpdateUser': ramUpdateUser,
  'rsa:AddLocalGroupUsers': rsaAddLocalGroupUsers,
  'rsa:ClearHardwareTokenPin': rsaClearHardwareTokenPin,
  'rsa:CreateDeviceRegistrationCode': rsaCreateDeviceRegistrationCode,
  'rsa:CreateLocalGroup': rsaCreateLocalGroup,
  'rsa:CreateLocalUser': rsaCreateLocalUser,
  'rsa:DeleteUserDevice': rsaDeleteUserDevice,
  'rsa:DeleteUserNow': rsaDeleteUserNow,
  'rsa:DisableEmergencyTokencode': rsaDisableEmergencyTokencode,
  'rsa:DisableEmergencyTokencodes': rsaDisableEmergencyTokencodes,
  'rsa:DownloadReport': rsaDownloadReport,
  'rsa:EnableEmergencyTokencodeV1': rsaEnableEmergencyTokencodeV1,
  'rsa:EnableEmergencyTokencodeV2': rsaEnableEmergencyTokencodeV2,
  'rsa:EnableHardwareToken': rsaEnableHardwareToken,
  'rsa:ExportAdminEvents': rsaExportAdminEvents,
  'rsa:ExportSystemEvents': rsaExportSystemEvents,
  'rsa:ExportUserEvents': rsaExportUserEvents,
  'rsa:GenerateEnrollmentCode': rsaGenerateEnrollmentCode,
  'rsa:GeneratePasswordResetCode': rsaGeneratePasswordResetCode,
  'rsa:GenerateReport': rsaGenerateReport,
  'rsa:GetLicenseUsageV1': rsaGetLicenseUsageV1,
  'rsa:GetLicenseUsageV2': rsaGetLicenseUsageV2,
  'rsa:ListHighRiskUsersV1': rsaListHighRiskUsersV1,
  'rsa:ListHighRiskUsersV2': rsaListHighRiskUsersV2,
  'rsa:ListUserAuthenticationLogs': rsaListUserAuthenticationLogs,
  'rsa:ListUserDevicesV1': rsaListUserDevicesV1,
  'rsa:ListUserDevicesV2': rsaListUserDevicesV2,
  'rsa:LookupUser': rsaLookupUser,
  'rsa:MarkUserDeleted': rsaMarkUserDeleted,
  'rsa:ModifyHighRiskUsers': rsaModifyHighRiskUsers,
  'rsa:SearchUsersV1': rsaSearchUsersV1,
  'rsa:SearchUsersV2': rsaSearchUsersV2,
  'rsa:SynchronizeUser': rsaSynchronizeUser,
  'rsa:UnassignHardwareToken': rsaUnassignHardwareToken,
  'rsa:UnlockUserTokencodes': rsaUnlockUserTokencodes,
  'rsa:UpdateUserPhones': rsaUpdateUserPhones,
  'rsa:UpdateUserStatus': rsaUpdateUserStatus,
  'scim:CreateGroup': scimCreateGroup,
  'scim:CreateUser': scimCreateUser,
  'scim:DeleteGroup': scimDeleteGroup,
  'scim:DeleteUser': scimDeleteUser,
  'scim:GetGroup': scimGetGroup,
  'scim:GetUser': scimGetUser,
  'scim:ListGroups': scimListGroups,
  'scim:ListUsers': scimListUsers,
  'scim:PatchGroup': scimPatchGroup,
  'scim:PatchUser': scimPatchUser,
  'scim:ReplaceGroup': scimReplaceGroup,
  'scim:ReplaceUser': scimReplaceUser,
  'sts:AssumeRole': stsAssumeRole,
  'sts:AssumeRoleWithOIDC': stsAssumeRoleWithOIDC,
  'sts:AssumeRoleWithSAML': stsAssumeRoleWithSAML,
  'sts:GetCallerIdentity': stsGetCallerIdentity,
};
