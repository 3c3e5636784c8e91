// Member accounts in SQL, seen from their management account.
import type { Knex } from 'knex';
import type { Member, MemberRows, MemberToStore, OrganizationAccount } from '../../organization/member.ts';
import { insertAccountVia } from '../accountRows.ts';
import { holdAccount } from '../accounts/holdAccount.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';

interface Row {
  account_id: string;
  display_name: string;
  folder_path: string;
  path: string;
  path_name: string;
  delegated_at: Date | null;
  joined_at: Date;
}

const FOLDER_IDS = `
  select coalesce(string_agg('fd-' || substr(md5(:management || '/' || prefix), 1, 10), '/' order by depth), '') as ids
  from unnest(:prefixes::text[]) with ordinality as prefixes (prefix, depth)`;

export class SqlMemberRows implements MemberRows {
  readonly #work: Work;
  readonly #managementId: string;

  constructor(work: Work, managementId: string) {
    this.#work = work;
    this.#managementId = managementId;
  }

  async hold(): Promise<boolean> {
    await holdAccount(this.#work, this.#managementId);
    return this.isManager();
  }

  async isManager(): Promise<boolean> {
    const membership = this.#work.knex('members').where({ account_id: this.#managementId }).select('account_id');
    return (await this.#work.read<unknown[]>(membership)).length === 0;
  }

  async list(): Promise<readonly Member[]> {
    const rows = await this.#work.read<Row[]>(this.#members().orderBy(['joined_at', 'account_id']).select());
    return rows.map(toMember);
  }

  async holdMember(accountId: string): Promise<Member | undefined> {
    const { knex } = this.#work;
    const own = { management_account_id: this.#managementId, account_id: accountId };
    await this.#work.write(knex('members').where(own).forUpdate().select('account_id'));
    const [row] = await this.#work.read<Row[]>(this.#members().where({ account_id: accountId }).select());
    return row && toMember(row);
  }

  async findAccount(accountId: string): Promise<OrganizationAccount | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#all().where({ account_id: accountId }).select());
    return row && toAccount(row);
  }

  async keepAccount(accountId: string): Promise<OrganizationAccount | undefined> {
    const membership = this.#work.knex('members').where({ account_id: accountId });
    await this.#work.write(membership.forShare().select('account_id'));
    return this.findAccount(accountId);
  }

  async count(): Promise<number> {
    const members = this.#work.knex('members').where({ management_account_id: this.#managementId });
    const [row] = await this.#work.read<{ count: string }[]>(members.count());
    return Number(row?.count);
  }

  async insert({ accountId, accessKeyId, sealedSecret, displayName, folderPath, at }: MemberToStore): Promise<void> {
    await insertAccountVia((query) => this.#work.write(query), this.#work.knex, {
      accountId,
      accessKeyId,
      sealedSecret,
      at,
    });
    const row = {
      account_id: accountId,
      management_account_id: this.#managementId,
      display_name: displayName,
      folder_path: folderPath,
      folder_ids: await this.#folderIds(folderPath),
      joined_at: at,
    };
    await refused(this.#work.write(this.#work.knex('members').insert(row)), row);
  }

  async setDelegate(accountId: string, since: Date | undefined): Promise<void> {
    const member = this.#work.knex('members').where({ account_id: accountId });
    await this.#work.write(member.update({ delegated_at: since ?? null }));
    if (since === undefined) await this.#disableDelegate(accountId);
  }

  async delete(accountId: string): Promise<void> {
    await this.#work.write(this.#work.knex('members').where({ account_id: accountId }).delete());
    await this.#disableDelegate(accountId);
  }

  async #disableDelegate(accountId: string): Promise<void> {
    const delegate = this.#work.knex('delegates').where({ account_id: accountId, is_enabled: true });
    await this.#work.write(delegate.update({ is_enabled: false }));
  }

  async #folderIds(folderPath: string): Promise<string> {
    const names = folderPath === '' ? [] : folderPath.split('/');
    const prefixes = names.map((_name, at) => names.slice(0, at + 1).join('/'));
    const query = this.#work.knex.raw<{ rows: { ids: string }[] }>(FOLDER_IDS, {
      management: this.#managementId,
      prefixes,
    });
    const { rows } = await this.#work.read(query);
    return rows[0]?.ids ?? '';
  }

  #all(): Knex.QueryBuilder<Row> {
    return this.#work.knex('organization_accounts').where({ management_account_id: this.#managementId });
  }

  #members(): Knex.QueryBuilder<Row> {
    return this.#all().whereNot({ account_id: this.#managementId });
  }
}

function toAccount(row: Row): OrganizationAccount {
  return { accountId: row.account_id, displayName: row.display_name, path: row.path, pathName: row.path_name };
}

function toMember(row: Row): Member {
  return {
    ...toAccount(row),
    folderPath: row.folder_path,
    isDelegate: row.delegated_at !== null,
    joinedAt: row.joined_at,
  };
}
