// The sign-in portal, as one call of one person enters it.
import type { Domain } from '../actions/action.ts';
import type { Portal } from '../actions/portal.ts';
import type { Scope } from '../directory/scope.ts';
import { CloudCredentials, type CredentialScope, type DirectoryRules } from '../portal/credentials.ts';
import { Devices, type DeviceScope } from '../portal/devices.ts';
import { Entries, type Visitor } from '../portal/entries.ts';
import { SqlDecisionRows } from '../store/portal/decisionRows.ts';
import { SignIns } from '../portal/signIns.ts';
import type { SignInTokens } from '../portal/signInTokens.ts';
import { SqlUserPasswordRows } from '../store/people/passwordRows.ts';
import { SqlEntryRows } from '../store/portal/entryRows.ts';
import { SqlWayRows } from '../store/portal/wayRows.ts';
import { SqlSignInHistoryRows } from '../store/portal/signInHistoryRows.ts';
import type { Work } from '../store/work.ts';

/** What calls of the portal need beyond the directory's scope. */
export type PortalTools = Omit<DeviceScope, 'now'> &
  Pick<CredentialScope, 'mintSession'> & {
    /** Whether the role of a trust document lets in whom the provider in its account vouches for. */
    readonly trustsDirectory: (entry: DirectoryEntry, environment: Work['environment']) => boolean;
    readonly signInTokens: SignInTokens;
  };

export interface DirectoryEntry {
  readonly accountId: string;
  readonly name: string;
  readonly trust: string | undefined;
  readonly providerName: string;
}

type PortalScope = Scope & PortalTools;
type Neighbours = Pick<Domain, 'people' | 'directorySettings'>;

export class CallPortal implements Portal {
  readonly #work: Work;
  readonly #visitor: Visitor;
  readonly #scope: PortalScope;
  readonly #neighbours: Neighbours;

  constructor(work: Work, visitor: Visitor, scope: PortalScope, neighbours: Neighbours) {
    this.#work = work;
    this.#visitor = visitor;
    this.#scope = scope;
    this.#neighbours = neighbours;
  }

  get signIns(): SignIns {
    const { signIn: settings, passwords, mfaDevices } = this.#neighbours.people;
    const passwordRows = new SqlUserPasswordRows(this.#work);
    const history = new SqlSignInHistoryRows(this.#work);
    const { now, signInTokens: tokens } = this.#scope;
    const rooms = { settings, passwords, passwordRows, mfaDevices, history, tokens, now };
    return new SignIns(rooms, this.#visitor);
  }

  get devices(): Devices {
    return new Devices(new SqlDecisionRows(this.#work), this.#visitor, this.#scope);
  }

  get entries(): Entries {
    const rows = new SqlEntryRows(this.#work, this.#scope.accountId, this.#visitor);
    return new Entries(rows, this.#visitor, this.#scope);
  }

  get credentials(): CloudCredentials {
    const { accountId, now, mintSession, trustsDirectory } = this.#scope;
    const { environment } = this.#work;
    const { people, directorySettings } = this.#neighbours;
    const rules: DirectoryRules = {
      allowsCredentials: async (id) => (await people.signIn.getLoginPreference(id)).allowsCredentials,
      passesUserName: async (id) => (await directorySettings.preferences.get(id)).sourceIdentityPassing === 'UserName',
    };
    const isTrusted: CredentialScope['isTrusted'] = (role) => trustsDirectory(role, environment);
    const rows = new SqlWayRows(this.#work, accountId, this.#visitor);
    return new CloudCredentials(rows, this.#visitor, rules, { now, mintSession, isTrusted });
  }
}
