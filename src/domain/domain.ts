// The domain of one call, room by room as a handler asks for it: a call does not pay for rooms that it never enters.
import type { AccountScope } from '../accounts/scope.ts';
import type { Accounts } from '../actions/accounts.ts';
import type { Administration } from '../actions/administration.ts';
import type { Audit } from '../actions/audit.ts';
import type { Domain } from '../actions/action.ts';
import type { Provisioning } from '../actions/provisioning.ts';
import type { DirectorySettings } from '../actions/directorySettings.ts';
import type { Synchronization } from '../actions/synchronization.ts';
import type { People } from '../actions/people.ts';
import type { Portal } from '../actions/portal.ts';
import { AdministratorKeys, type Administrator } from '../directory/administrator.ts';
import { ApiClients } from '../directory/apiClient.ts';
import { Directories } from '../directory/directories.ts';
import type { PeopleScope } from '../directory/peopleScope.ts';
import type { Scope } from '../directory/scope.ts';
import { ENTITLEMENT_QUOTAS } from '../entitlements/quotas.ts';
import type { EntitlementScope } from '../entitlements/scope.ts';
import { DirectoryStatistics } from '../directory/statistics.ts';
import { Users } from '../directory/users.ts';
import type { Principal } from '../identity/principal.ts';
import { Delegates } from '../organization/delegates.ts';
import { Organization, type Farewell, type OrganizationScope } from '../organization/organization.ts';
import { SqlAdministratorKeyRows } from '../store/administratorRows.ts';
import { SqlApiClientRows } from '../store/apiClientRows.ts';
import { SqlStatisticsRows } from '../store/directorySettings/statisticsRows.ts';
import { SqlDirectoryRows } from '../store/directoryRows.ts';
import { SqlDelegateRows } from '../store/organization/delegateRows.ts';
import { SqlMemberRows } from '../store/organization/memberRows.ts';
import { SqlUserRows } from '../store/userRows.ts';
import type { Work } from '../store/work.ts';
import { CallAccounts } from './accounts.ts';
import { CallProvisioning } from './provisioning.ts';
import { CallDirectorySettings } from './directorySettings.ts';
import { CallSynchronization } from './synchronization.ts';
import { CallAdministration, type AdministrationTools } from './administration.ts';
import { CallEntitlements } from './entitlements.ts';
import { CallPeople } from './people.ts';
import { CallPortal, type PortalTools } from './portal.ts';
import { CallAudit, type AuditParts } from './audit.ts';

/** What all calls share of their scopes. */
export type SharedScope = AdministrationTools &
  PortalTools &
  Omit<
    Scope & PeopleScope & AccountScope & OrganizationScope & EntitlementScope,
    'accountId' | 'caller' | 'now' | 'admit' | 'announceTask'
  > & {
    readonly audit: AuditParts;
    /** A task waits, for whoever works on them. */
    readonly wakeWorker: () => void;
  };

/** Every room over the rows of one unit of work, bound to one caller. Built on first use, then the same again. */
export class CallDomain implements Domain {
  readonly #work: Work;
  readonly #caller: Principal;
  readonly #now: Date;
  readonly #admit: AccountScope['admit'];
  readonly #shared: SharedScope;
  #audit: Audit | undefined;
  #scope: Scope | undefined;
  #directories: Directories | undefined;
  #users: Users | undefined;
  #administratorKeys: AdministratorKeys | undefined;
  #administration: Administration | undefined;
  #apiClients: ApiClients | undefined;
  #accounts: Accounts | undefined;
  #organization: Organization | undefined;
  #provisioning: Provisioning | undefined;
  #people: People | undefined;
  #entitlements: CallEntitlements | undefined;

  constructor(work: Work, caller: Principal, now: Date, admit: AccountScope['admit'], shared: SharedScope) {
    this.#work = work;
    this.#caller = caller;
    this.#now = now;
    this.#admit = admit;
    this.#shared = shared;
  }

  /** Whose resources the call is about: a delegate's are its management account's. */
  get #accountId(): string {
    return this.#caller.actsFor ?? this.#caller.accountId;
  }

  /** Written out: copying all that calls share would cost the hottest call more than its checks do. */
  #openScope(): Scope {
    const shared = this.#shared;
    return {
      accountId: this.#accountId,
      regionId: shared.regionId,
      now: this.#now,
      publicOrigin: shared.publicOrigin,
      mint: shared.mint,
      pageTokens: shared.pageTokens,
      quotas: shared.quotas,
      checkPolicy: shared.checkPolicy,
      mintKeyPair: shared.mintKeyPair,
      mintClientKey: shared.mintClientKey,
      sealAccess: shared.sealAccess,
      mintBearerSecret: shared.mintBearerSecret,
      saml: shared.saml,
    };
  }

  get #directoryScope(): Scope {
    return (this.#scope ??= this.#openScope());
  }

  get directories(): Directories {
    const scope = this.#directoryScope;
    return (this.#directories ??= new Directories(new SqlDirectoryRows(this.#work, scope), scope));
  }

  get users(): Users {
    const scope = this.#directoryScope;
    return (this.#users ??= new Users(new SqlUserRows(this.#work, scope), this.directories, scope));
  }

  get statistics(): DirectoryStatistics {
    return new DirectoryStatistics(new SqlStatisticsRows(this.#work), this.directories, {
      ...this.#shared.quotas,
      ...ENTITLEMENT_QUOTAS,
    });
  }

  get administratorKeys(): AdministratorKeys {
    const scope = this.#directoryScope;
    const rows = new SqlAdministratorKeyRows(this.#work, scope);
    return (this.#administratorKeys ??= new AdministratorKeys(rows, this.directories, scope));
  }

  get apiClients(): ApiClients {
    const scope = this.#directoryScope;
    return (this.#apiClients ??= new ApiClients(new SqlApiClientRows(this.#work, scope), this.directories, scope));
  }

  get administrator(): Administrator {
    const { administers: directoryId, id, displayName: name } = this.#caller;
    // Operations of administrators are found by one dialect alone, which proves no other kind of caller
    if (directoryId === undefined) throw new Error('the caller administers no directory');
    return { directoryId, id, name };
  }

  get administration(): Administration {
    const scope = this.#directoryScope;
    return (this.#administration ??= new CallAdministration(
      this.#work,
      this.users,
      this.directories,
      scope,
      this.#shared,
    ));
  }

  get directorySettings(): DirectorySettings {
    return new CallDirectorySettings(this.#work, this.directories, this.#directoryScope);
  }

  get people(): People {
    const scope = { ...this.#shared, ...this.#directoryScope };
    return (this.#people ??= new CallPeople(this.#work, scope, this));
  }

  get audit(): Audit {
    const { regionId, markers, audit: parts } = this.#shared;
    const [work, caller, accounts] = [this.#work, this.#caller, this.accounts];
    return (this.#audit ??= new CallAudit({ work, caller, regionId, markers, accounts, parts }));
  }

  get synchronization(): Synchronization {
    const { directoryId } = this.administrator;
    const { preferences } = this.directorySettings;
    return new CallSynchronization(directoryId, this.#work, this.directories, preferences, this.#directoryScope);
  }

  get portal(): Portal {
    const { administers: directoryId, id: userId, name, type } = this.#caller;
    // Operations of the portal are found by one dialect alone, which proves no other kind of caller
    if (directoryId === undefined || type !== 'DirectoryUser') throw new Error('the caller is nobody of a directory');
    const scope = { ...this.#shared, ...this.#directoryScope };
    return new CallPortal(this.#work, { directoryId, userId, name }, scope, this);
  }

  get accounts(): Accounts {
    return (this.#accounts ??= this.#openAccounts());
  }

  get entitlements(): CallEntitlements {
    return (this.#entitlements ??= this.#openEntitlements());
  }

  #openEntitlements(): CallEntitlements {
    const { wakeWorker, ...shared } = this.#shared;
    // Policies do not travel with a task
    const { policies: _policies, ...caller } = this.#caller;
    const announceTask = (): void => {
      this.#work.afterCommit(wakeWorker);
    };
    const scope = { ...shared, ...this.#directoryScope, caller, announceTask };
    const targets = new Organization(new SqlMemberRows(this.#work, scope.accountId), scope, []);
    return new CallEntitlements(this.#work, scope, { directories: this.directories, targets });
  }

  get organization(): Organization {
    const accountId = this.#accountId;
    const scope = { ...this.#shared, accountId, now: this.#now };
    const farewells: readonly Farewell[] = [
      (leaving) => this.provisioning.userProvisionings.dismissTarget(leaving),
      (leaving) => this.entitlements.provisionings.forget(leaving),
    ];
    return (this.#organization ??= new Organization(new SqlMemberRows(this.#work, accountId), scope, farewells));
  }

  get delegates(): Delegates {
    const { accountId } = this.#caller;
    const members = new SqlMemberRows(this.#work, accountId);
    return new Delegates(new SqlDelegateRows(this.#work, accountId), members, { accountId, now: this.#now });
  }

  get provisioning(): Provisioning {
    return (this.#provisioning ??= new CallProvisioning(this.#work, this.#directoryScope, this.#shared, this));
  }

  #openAccounts(): Accounts {
    const caller = this.#caller;
    const scope = { ...this.#shared, accountId: caller.accountId, caller, now: this.#now, admit: this.#admit };
    return new CallAccounts(this.#work, scope);
  }
}
