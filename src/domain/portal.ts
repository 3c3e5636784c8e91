// The sign-in portal, as one call of one person enters it.
import type { Portal } from '../actions/portal.ts';
import type { Scope } from '../directory/scope.ts';
import { Devices, type DeviceScope } from '../portal/devices.ts';
import { Entries, type Visitor } from '../portal/entries.ts';
import { SqlDecisionRows } from '../store/portal/decisionRows.ts';
import { SqlEntryRows } from '../store/portal/entryRows.ts';
import type { Work } from '../store/work.ts';

/** What calls of the portal need beyond the directory's scope. */
export type PortalTools = Omit<DeviceScope, 'now'>;

type PortalScope = Scope & PortalTools;

export class CallPortal implements Portal {
  readonly #work: Work;
  readonly #visitor: Visitor;
  readonly #scope: PortalScope;

  constructor(work: Work, visitor: Visitor, scope: PortalScope) {
    this.#work = work;
    this.#visitor = visitor;
    this.#scope = scope;
  }

  get devices(): Devices {
    return new Devices(new SqlDecisionRows(this.#work), this.#visitor, this.#scope);
  }

  get entries(): Entries {
    const rows = new SqlEntryRows(this.#work, this.#scope.accountId, this.#visitor);
    return new Entries(rows, this.#visitor, this.#scope);
  }
}
