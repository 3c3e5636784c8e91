// The shape of every handler. Names and types come from the schema of the same basename.
import type { Administrator, AdministratorKeys } from '../directory/administrator.ts';
import type { ApiClients } from '../directory/apiClient.ts';
import type { Directories } from '../directory/directories.ts';
import type { DirectoryStatistics } from '../directory/statistics.ts';
import type { Users } from '../directory/users.ts';
import type { Administration } from './administration.ts';
import type { Actions } from './actions.gen.ts';
import type { Accounts } from './accounts.ts';
import type { Entitlements } from './entitlements.ts';
import type { Delegates } from '../organization/delegates.ts';
import type { Organization } from '../organization/organization.ts';
import type { Provisioning } from './provisioning.ts';
import type { DirectorySettings } from './directorySettings.ts';
import type { Synchronization } from './synchronization.ts';
import type { People } from './people.ts';
import type { Portal } from './portal.ts';
import type { Audit } from './audit.ts';

/** The domain as one call sees it: bound to the caller's account, inside the call's transaction. */
export interface Domain {
  readonly directories: Directories;
  readonly users: Users;
  readonly statistics: DirectoryStatistics;
  readonly administratorKeys: AdministratorKeys;
  readonly apiClients: ApiClients;
  /** The caller of an operation that only administrators have. */
  readonly administrator: Administrator;
  readonly administration: Administration;
  readonly accounts: Accounts;
  /** The resource directory of the caller's account. */
  readonly organization: Organization;
  /** Who manages CloudSSO in the caller's place. */
  readonly delegates: Delegates;
  readonly entitlements: Entitlements;
  readonly provisioning: Provisioning;
  readonly directorySettings: DirectorySettings;
  /** What the calling identity source synchronizes. */
  readonly synchronization: Synchronization;
  readonly people: People;
  /** The sign-in portal as the calling person finds it. */
  readonly portal: Portal;
  readonly audit: Audit;
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
