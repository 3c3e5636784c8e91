// What identity sources say of people, and when each user last heard of it.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table users add last_synced_at timestamptz;
    create table source_people (
      directory_id text not null references directories on delete cascade,
      user_name text not null,
      email text not null,
      first_name text not null,
      last_name text not null,
      is_active boolean not null,
      told_at timestamptz not null
    );
    create unique index source_people_name_key on source_people (directory_id, lower(user_name));
    create index source_people_email on source_people (directory_id, lower(email));
  `);
}
