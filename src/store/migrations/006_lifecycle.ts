// The whole life of a user, and the keys of the administrators who watch over it.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table users
      -- the identifier that the administration API knows a user by
      add guid text not null default gen_random_uuid()::text constraint users_guid_key unique,
      -- who disabled a Disabled user: only the source itself may undo what it did
      add disabled_by_source boolean not null default false,
      add marked_deleted_at timestamptz,
      add marked_deleted_by text,
      add constraint users_lifecycle check (status = 'Disabled' or (marked_deleted_at is null and not disabled_by_source));
    create index users_marked_deleted_at on users (marked_deleted_at) where marked_deleted_at is not null;

    create table administrator_keys (
      access_id text primary key,
      account_id text not null references accounts,
      directory_id text not null references directories on delete cascade,
      role text not null check (role in ('SuperAdmin', 'HelpDesk')),
      description text not null,
      public_key text not null,
      -- a policy that cuts what the role allows; null: nothing is cut
      policy_document text,
      created_at timestamptz not null
    );
    create index administrator_keys_directory_id on administrator_keys (directory_id);
  `);
}
