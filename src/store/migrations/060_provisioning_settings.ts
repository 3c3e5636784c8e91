// Settings of user provisioning, of the directories that changed them.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table user_provisioning_settings (
      directory_id text primary key references directories on delete cascade,
      landing_page text not null,
      session_hours integer not null check (session_hours between 1 and 24),
      updated_at timestamptz not null
    )
  `);
}
