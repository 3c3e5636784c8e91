// Where a person may go: accounts and access configurations of its own assignments and of those of its groups (cloudsso 26.3, 26.4).
import { cutPage, openPage, type Page, type PageRequest, type PageScope, type Placed } from '../directory/page.ts';

/** Whose portal it is. */
export interface Visitor {
  readonly directoryId: string;
  readonly userId: string;
  readonly name: string;
}

export interface EnterableAccount {
  readonly accountId: string;
  readonly displayName: string;
}

export interface EnterableConfiguration {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Bound to one visitor. Each list has an entry once, however many assignments lead to it. */
export interface EntryRows {
  /** By name. */
  accounts(after: string | undefined, most: number): Promise<readonly Placed<EnterableAccount>[]>;
  /** By name; none for an account that the visitor may not enter. */
  configurations(
    accountId: string,
    after: string | undefined,
    most: number,
  ): Promise<readonly Placed<EnterableConfiguration>[]>;
}

export class Entries {
  readonly #rows: EntryRows;
  readonly #visitor: Visitor;
  readonly #scope: PageScope;

  constructor(rows: EntryRows, visitor: Visitor, scope: PageScope) {
    this.#rows = rows;
    this.#visitor = visitor;
    this.#scope = scope;
  }

  /** By name. Throws ParameterInvalid (NextToken). */
  accounts(request: PageRequest): Promise<Page<EnterableAccount>> {
    return this.#page(['portal accounts'], request, (after, most) => this.#rows.accounts(after, most));
  }

  /** By name. Throws ParameterInvalid (NextToken). */
  configurations(accountId: string, request: PageRequest): Promise<Page<EnterableConfiguration>> {
    return this.#page(['portal configurations', accountId], request, (after, most) =>
      this.#rows.configurations(accountId, after, most),
    );
  }

  async #page<T>(
    list: readonly string[],
    request: PageRequest,
    slice: (after: string | undefined, most: number) => Promise<readonly Placed<T>[]>,
  ): Promise<Page<T>> {
    const query = [...list, this.#visitor.directoryId, this.#visitor.userId];
    const position = openPage(this.#scope, query, request);
    // The portal tells no totals
    return cutPage(this.#scope, query, position, request.most, { slice, count: () => Promise.resolve(0) });
  }
}
