// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as cloudsso from './cloudsso/types.gen.ts';
import type * as ram from './ram/types.gen.ts';

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
  'ram:CreateUser': { params: ram.CreateUserParams; result: ram.CreateUserResult };
  'ram:DeleteUser': { params: ram.DeleteUserParams; result: ram.DeleteUserResult };
  'ram:GetUser': { params: ram.GetUserParams; result: ram.GetUserResult };
  'ram:ListUsers': { params: ram.ListUsersParams; result: ram.ListUsersResult };
  'ram:UpdateUser': { params: ram.UpdateUserParams; result: ram.UpdateUserResult };
}
