// Directories and their users.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table directories (
      directory_id text primary key,
      account_id text not null references accounts constraint directories_account_key unique,
      region text not null,
      directory_name text not null constraint directories_name_key unique,
      synchronization_enabled boolean not null default false,
      user_count integer not null default 0 check (user_count >= 0),
      created_at timestamptz not null,
      updated_at timestamptz not null
    );
    create table users (
      directory_id text not null constraint users_directory_fkey references directories,
      user_id text not null,
      -- the order of creation, which times of whole seconds cannot tell
      position bigint not null generated always as identity,
      user_name text not null,
      status text not null check (status in ('Enabled', 'Disabled')),
      provision_type text not null check (provision_type in ('Manual', 'Synchronized')),
      external_id text,
      first_name text not null,
      last_name text not null,
      display_name text not null,
      description text not null,
      email text not null,
      tags jsonb not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (directory_id, user_id)
    ) with (fillfactor = 85);
    create unique index users_name_key on users (directory_id, lower(user_name) text_pattern_ops);
    create unique index users_email_key on users (directory_id, lower(email)) where email <> '';
    create unique index users_external_id_key on users (directory_id, external_id) where external_id is not null;
    create index users_position on users (directory_id, position);
    create index users_tags on users using gin (tags jsonb_path_ops) where tags <> '{}';
  `);
}
