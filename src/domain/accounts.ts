// The rooms of the caller's account, as one call enters them.
import { RamGroups } from '../accounts/groups.ts';
import { Memberships } from '../accounts/memberships.ts';
import { AccessKeys } from '../accounts/accessKeys.ts';
import { LoginProfiles } from '../accounts/loginProfiles.ts';
import { MfaDevices } from '../accounts/mfaDevices.ts';
import { AccountSettings } from '../accounts/settings.ts';
import type { AccountScope, Caller } from '../accounts/scope.ts';
import { Sessions } from '../accounts/sessions.ts';
import { RamRoles } from '../accounts/roles.ts';
import { UsageReports } from '../accounts/usage.ts';
import type { HolderRoom } from '../accounts/attachment.ts';
import { Attachments } from '../accounts/attachments.ts';
import { Diagnoses } from '../accounts/diagnoses.ts';
import { Policies } from '../accounts/policies.ts';
import { PolicyVersions } from '../accounts/policyVersions.ts';
import { Taggings } from '../accounts/taggings.ts';
import { RamUsers } from '../accounts/users.ts';
import type { Accounts } from '../actions/accounts.ts';
import { SqlRamGroupRows } from '../store/accounts/groupRows.ts';
import { SqlMembershipRows } from '../store/accounts/membershipRows.ts';
import { SqlAccessKeyRows } from '../store/accounts/accessKeyRows.ts';
import { SqlLoginProfileRows } from '../store/accounts/loginProfileRows.ts';
import { SqlMfaDeviceRows } from '../store/accounts/mfaDeviceRows.ts';
import { SqlSettingsRows } from '../store/accounts/settingsRows.ts';
import { SqlRoleToAssumeRows } from '../store/accounts/roleToAssumeRows.ts';
import { SqlRamRoleRows } from '../store/accounts/roleRows.ts';
import { SqlUsageRows } from '../store/accounts/usageRows.ts';
import { SqlAttachmentRows } from '../store/accounts/attachmentRows.ts';
import { SqlDeniedCallRows } from '../store/accounts/deniedCallRows.ts';
import { SqlPolicyRows } from '../store/accounts/policyRows.ts';
import { SqlPolicyVersionRows } from '../store/accounts/policyVersionRows.ts';
import { SqlTaggingRows } from '../store/accounts/taggingRows.ts';
import { SqlRamUserRows } from '../store/accounts/userRows.ts';
import type { Work } from '../store/work.ts';

/** Every room of one account over the rows of one unit of work. Built on first use, then the same again. */
export class CallAccounts implements Accounts {
  readonly #work: Work;
  readonly #scope: AccountScope;
  #users: RamUsers | undefined;
  #groups: RamGroups | undefined;
  #memberships: Memberships | undefined;
  #accessKeys: AccessKeys | undefined;
  #settings: AccountSettings | undefined;
  #loginProfiles: LoginProfiles | undefined;
  #mfaDevices: MfaDevices | undefined;
  #sessions: Sessions | undefined;
  #roles: RamRoles | undefined;
  #usage: UsageReports | undefined;
  #policies: Policies | undefined;
  #diagnoses: Diagnoses | undefined;
  #attachments: Attachments | undefined;
  #policyVersions: PolicyVersions | undefined;
  #taggings: Taggings | undefined;

  constructor(work: Work, scope: AccountScope) {
    this.#work = work;
    this.#scope = scope;
  }

  get users(): RamUsers {
    return (this.#users ??= new RamUsers(new SqlRamUserRows(this.#work, this.#scope.accountId), this.#scope));
  }

  get groups(): RamGroups {
    return (this.#groups ??= new RamGroups(new SqlRamGroupRows(this.#work, this.#scope.accountId), this.#scope));
  }

  get memberships(): Memberships {
    const rows = new SqlMembershipRows(this.#work);
    return (this.#memberships ??= new Memberships(rows, this.users, this.groups, this.#scope));
  }

  get accessKeys(): AccessKeys {
    return (this.#accessKeys ??= new AccessKeys(
      new SqlAccessKeyRows(this.#work, this.#scope.accountId),
      this.users,
      this.#scope,
    ));
  }

  get settings(): AccountSettings {
    return (this.#settings ??= new AccountSettings(
      new SqlSettingsRows(this.#work, this.#scope.accountId),
      this.#scope,
    ));
  }

  get mfaDevices(): MfaDevices {
    const rows = new SqlMfaDeviceRows(this.#work, this.#scope.accountId);
    return (this.#mfaDevices ??= new MfaDevices(rows, this.users, this.#scope));
  }

  get loginProfiles(): LoginProfiles {
    const rows = new SqlLoginProfileRows(this.#work);
    return (this.#loginProfiles ??= new LoginProfiles(rows, this.users, this.settings, this.#scope));
  }

  get sessions(): Sessions {
    return (this.#sessions ??= new Sessions(new SqlRoleToAssumeRows(this.#work), this.#scope));
  }

  get caller(): Caller {
    return this.#scope.caller;
  }

  get roles(): RamRoles {
    return (this.#roles ??= new RamRoles(new SqlRamRoleRows(this.#work, this.#scope.accountId), this.#scope));
  }

  get usage(): UsageReports {
    return (this.#usage ??= new UsageReports(new SqlUsageRows(this.#work, this.#scope.accountId), this.#scope));
  }

  get policies(): Policies {
    return (this.#policies ??= new Policies(new SqlPolicyRows(this.#work, this.#scope.accountId), this.#scope));
  }

  get attachments(): Attachments {
    const rooms = { User: 'users', Group: 'groups', Role: 'roles' } as const;
    const rows = new SqlAttachmentRows(this.#work, this.#scope.accountId);
    const holders = (kind: keyof typeof rooms): HolderRoom => this[rooms[kind]];
    return (this.#attachments ??= new Attachments(rows, this.policies, holders, this.#scope));
  }

  get diagnoses(): Diagnoses {
    const rows = new SqlDeniedCallRows(this.#work, this.#scope.accountId);
    return (this.#diagnoses ??= new Diagnoses(rows, this.policyVersions, this.#scope));
  }

  get policyVersions(): PolicyVersions {
    const rows = new SqlPolicyVersionRows(this.#work, this.#scope.accountId);
    return (this.#policyVersions ??= new PolicyVersions(rows, this.policies, this.#scope));
  }

  get taggings(): Taggings {
    return (this.#taggings ??= new Taggings(new SqlTaggingRows(this.#work, this.#scope.accountId), this.#scope));
  }
}
