// The rooms of the caller's account that handlers may enter.
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
