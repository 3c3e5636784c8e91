// What of the licence a directory used in each month.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table license_usage (
      directory_id text not null references directories on delete cascade,
      -- its first day, UTC
      month date not null,
      mobile_users integer not null,
      fido_users integer not null,
      enabled_users integer not null,
      updated_at timestamptz not null,
      primary key (directory_id, month)
    );
  `);
}
