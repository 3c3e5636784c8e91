// The sign-in portal, as one call of one person enters it.
import type { Portal } from '../actions/portal.ts';
import type { Scope } from '../directory/scope.ts';
import { Entries, type Visitor } from '../portal/entries.ts';
import { SqlEntryRows } from '../store/portal/entryRows.ts';
import type { Work } from '../store/work.ts';

export class CallPortal implements Portal {
  readonly #work: Work;
  readonly #visitor: Visitor;
  readonly #scope: Scope;

  constructor(work: Work, visitor: Visitor, scope: Scope) {
    this.#work = work;
    this.#visitor = visitor;
    this.#scope = scope;
  }

  get entries(): Entries {
    const rows = new SqlEntryRows(this.#work, this.#scope.accountId, this.#visitor);
    return new Entries(rows, this.#visitor, this.#scope);
  }
}
