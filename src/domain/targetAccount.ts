// An account as user provisioning sees it: who is in it, and how somebody gets in and out.
import { USERS_PER_ACCOUNT } from '../accounts/users.ts';
import type { RamUserTexts, TargetAccount } from '../provisioning/ramUser.ts';
import { holdAccount } from '../store/accounts/holdAccount.ts';
import { SqlRamUserRows } from '../store/accounts/userRows.ts';
import type { Statements } from '../store/statements.ts';

export interface TargetScope {
  readonly now: Date;
  readonly mintId: () => string;
}

/** RAM's own limits and conditions, asked before anything is written. */
export class RamTargetAccount implements TargetAccount {
  readonly #work: Statements;
  readonly #accountId: string;
  readonly #scope: TargetScope;
  readonly #rows: SqlRamUserRows;

  constructor(work: Statements, accountId: string, scope: TargetScope) {
    this.#work = work;
    this.#accountId = accountId;
    this.#scope = scope;
    this.#rows = new SqlRamUserRows(work, accountId);
  }

  hold(): Promise<void> {
    return holdAccount(this.#work, this.#accountId);
  }

  async findByName(name: string): Promise<string | undefined> {
    return (await this.#rows.find(name))?.id;
  }

  async hasRoom(): Promise<boolean> {
    return (await this.#rows.count()) < USERS_PER_ACCOUNT;
  }

  async create(texts: RamUserTexts): Promise<string> {
    const { now, mintId } = this.#scope;
    const id = mintId();
    await this.#rows.insert({ ...texts, id, mobilePhone: '', comments: '', createdAt: now, updatedAt: now });
    return id;
  }

  async isBurdened(ramUserId: string): Promise<boolean> {
    return (await this.#rows.burdens(ramUserId)).size > 0;
  }

  delete(ramUserId: string): Promise<void> {
    return this.#rows.delete(ramUserId);
  }
}
