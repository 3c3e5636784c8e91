// Members that manage CloudSSO in place of their management account.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table delegates (
      management_account_id text not null references accounts,
      account_id text not null references accounts,
      -- a row stays when it is over: what a delegate did remains part of the record of the directory
      is_enabled boolean not null,
      changed_at timestamptz not null,
      primary key (management_account_id, account_id)
    );
    -- an account acts for one other at most; every look-up of a key asks here
    create unique index delegates_account_key on delegates (account_id) where is_enabled;
  `);
}
