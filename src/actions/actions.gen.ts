// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as cloudsso from './cloudsso/types.gen.ts';
import type * as paifang from './paifang/types.gen.ts';
import type * as ram from './ram/types.gen.ts';
import type * as sts from './sts/types.gen.ts';

/** Every action with its types; the key is the RAM action. */
export interface Actions {
  'cloudsso:CreateDirectory': { params: cloudsso.CreateDirectoryParams; result: cloudsso.CreateDirectoryResult };
  'cloudsso:CreateUser': { params: cloudsso.CreateUserParams; result: cloudsso.CreateUserResult };
  'cloudsso:DeleteDirectory': { params: cloudsso.DeleteDirectoryParams; result: cloudsso.DeleteDirectoryResult };
  'cloudsso:DeleteUser': { params: cloudsso.DeleteUserParams; result: cloudsso.DeleteUserResult };
  'cloudsso:GetDirectory': { params: cloudsso.GetDirectoryParams; result: cloudsso.GetDirectoryResult };
  'cloudsso:GetUser': { params: cloudsso.GetUserParams; result: cloudsso.GetUserResult };
  'cloudsso:GetUserId': { params: cloudsso.GetUserIdParams; result: cloudsso.GetUserIdResult };
  'cloudsso:ListDirectories': { params: cloudsso.ListDirectoriesParams; result: cloudsso.ListDirectoriesResult };
  'cloudsso:ListUsers': { params: cloudsso.ListUsersParams; result: cloudsso.ListUsersResult };
  'cloudsso:UpdateDirectory': { params: cloudsso.UpdateDirectoryParams; result: cloudsso.UpdateDirectoryResult };
  'cloudsso:UpdateUser': { params: cloudsso.UpdateUserParams; result: cloudsso.UpdateUserResult };
  'cloudsso:UpdateUserStatus': { params: cloudsso.UpdateUserStatusParams; result: cloudsso.UpdateUserStatusResult };
  'paifang:SuggestPolicy': { params: paifang.SuggestPolicyParams; result: paifang.SuggestPolicyResult };
  'ram:AddUserToGroup': { params: ram.AddUserToGroupParams; result: ram.AddUserToGroupResult };
  'ram:CreateAccessKey': { params: ram.CreateAccessKeyParams; result: ram.CreateAccessKeyResult };
  'ram:CreateGroup': { params: ram.CreateGroupParams; result: ram.CreateGroupResult };
  'ram:CreatePolicy': { params: ram.CreatePolicyParams; result: ram.CreatePolicyResult };
  'ram:CreatePolicyVersion': { params: ram.CreatePolicyVersionParams; result: ram.CreatePolicyVersionResult };
  'ram:CreateRole': { params: ram.CreateRoleParams; result: ram.CreateRoleResult };
  'ram:CreateUser': { params: ram.CreateUserParams; result: ram.CreateUserResult };
  'ram:DeleteAccessKey': { params: ram.DeleteAccessKeyParams; result: ram.DeleteAccessKeyResult };
  'ram:DeleteGroup': { params: ram.DeleteGroupParams; result: ram.DeleteGroupResult };
  'ram:DeletePolicy': { params: ram.DeletePolicyParams; result: ram.DeletePolicyResult };
  'ram:DeletePolicyVersion': { params: ram.DeletePolicyVersionParams; result: ram.DeletePolicyVersionResult };
  'ram:DeleteRole': { params: ram.DeleteRoleParams; result: ram.DeleteRoleResult };
  'ram:DeleteUser': { params: ram.DeleteUserParams; result: ram.DeleteUserResult };
  'ram:GetAccessKeyLastUsed': { params: ram.GetAccessKeyLastUsedParams; result: ram.GetAccessKeyLastUsedResult };
  'ram:GetGroup': { params: ram.GetGroupParams; result: ram.GetGroupResult };
  'ram:GetPolicy': { params: ram.GetPolicyParams; result: ram.GetPolicyResult };
  'ram:GetPolicyVersion': { params: ram.GetPolicyVersionParams; result: ram.GetPolicyVersionResult };
  'ram:GetRole': { params: ram.GetRoleParams; result: ram.GetRoleResult };
  'ram:GetUser': { params: ram.GetUserParams; result: ram.GetUserResult };
  'ram:ListAccessKeys': { params: ram.ListAccessKeysParams; result: ram.ListAccessKeysResult };
  'ram:ListGroups': { params: ram.ListGroupsParams; result: ram.ListGroupsResult };
  'ram:ListGroupsForUser': { params: ram.ListGroupsForUserParams; result: ram.ListGroupsForUserResult };
  'ram:ListPolicies': { params: ram.ListPoliciesParams; result: ram.ListPoliciesResult };
  'ram:ListPolicyVersions': { params: ram.ListPolicyVersionsParams; result: ram.ListPolicyVersionsResult };
  'ram:ListRoles': { params: ram.ListRolesParams; result: ram.ListRolesResult };
  'ram:ListUsers': { params: ram.ListUsersParams; result: ram.ListUsersResult };
  'ram:ListUsersForGroup': { params: ram.ListUsersForGroupParams; result: ram.ListUsersForGroupResult };
  'ram:RemoveUserFromGroup': { params: ram.RemoveUserFromGroupParams; result: ram.RemoveUserFromGroupResult };
  'ram:SetDefaultPolicyVersion': { params: ram.SetDefaultPolicyVersionParams; result: ram.SetDefaultPolicyVersionResult };
  'ram:UpdateAccessKey': { params: ram.UpdateAccessKeyParams; result: ram.UpdateAccessKeyResult };
  'ram:UpdateGroup': { params: ram.UpdateGroupParams; result: ram.UpdateGroupResult };
  'ram:UpdatePolicyDescription': { params: ram.UpdatePolicyDescriptionParams; result: ram.UpdatePolicyDescriptionResult };
  'ram:UpdateRole': { params: ram.UpdateRoleParams; result: ram.UpdateRoleResult };
  'ram:UpdateUser': { params: ram.UpdateUserParams; result: ram.UpdateUserResult };
  'sts:AssumeRole': { params: sts.AssumeRoleParams; result: sts.AssumeRoleResult };
  'sts:GetCallerIdentity': { params: sts.GetCallerIdentityParams; result: sts.GetCallerIdentityResult };
}
