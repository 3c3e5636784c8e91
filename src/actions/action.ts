// The shape of every handler. Names and types come from the schema of the same basename.
import type { RamGroups } from '../accounts/groups.ts';
import type { Memberships } from '../accounts/memberships.ts';
import type { AccessKeys } from '../accounts/accessKeys.ts';
import type { Caller } from '../accounts/scope.ts';
import type { Sessions } from '../accounts/sessions.ts';
import type { RamRoles } from '../accounts/roles.ts';
import type { UsageReports } from '../accounts/usage.ts';
import type { Attachments } from '../accounts/attachments.ts';
import type { Diagnoses } from '../accounts/diagnoses.ts';
import type { Policies } from '../accounts/policies.ts';
import type { PolicyVersions } from '../accounts/policyVersions.ts';
import type { Taggings } from '../accounts/taggings.ts';
import type { LoginProfiles } from '../accounts/loginProfiles.ts';
import type { MfaDevices } from '../accounts/mfaDevices.ts';
import type { AccountSettings } from '../accounts/settings.ts';
import type { RamUsers } from '../accounts/users.ts';
import type { Administrator, AdministratorKeys } from '../directory/administrator.ts';
import type { Directories } from '../directory/directories.ts';
import type { Users } from '../directory/users.ts';
import type { Actions } from './actions.gen.ts';

/** The domain as one call sees it: bound to the caller's account, inside the call's transaction. */
export interface Domain {
  readonly directories: Directories;
  readonly users: Users;
  readonly administratorKeys: AdministratorKeys;
  /** The caller of an operation that only administrators have. */
  readonly administrator: Administrator;
  readonly accounts: Accounts;
}

/** The caller's account: RAM's own rooms. */
export interface Accounts {
  readonly users: RamUsers;
  readonly groups: RamGroups;
  readonly memberships: Memberships;
  readonly accessKeys: AccessKeys;
  readonly sessions: Sessions;
  readonly caller: Caller;
  readonly roles: RamRoles;
  readonly usage: UsageReports;
  readonly policies: Policies;
  readonly diagnoses: Diagnoses;
  readonly attachments: Attachments;
  readonly policyVersions: PolicyVersions;
  readonly taggings: Taggings;
  readonly settings: AccountSettings;
  readonly loginProfiles: LoginProfiles;
  readonly mfaDevices: MfaDevices;
}

export type ActionId = keyof Actions;

export type Handler<A extends ActionId> = (
  params: Actions[A]['params'],
  domain: Domain,
) => Promise<Actions[A]['result']>;

export type HandlerTable = { readonly [A in ActionId]: Handler<A> };

/** Types a handler by its action: `action('cloudsso:UpdateUserStatus', async (params, domain) => …)`. */
export function action<A extends ActionId>(_id: A, handler: Handler<A>): Handler<A> {
  return handler;
}
