// OAuth clients of the administration API.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table api_clients (
      client_id text primary key,
      account_id text not null references accounts,
      directory_id text not null references directories on delete cascade,
      client_name text not null,
      description text not null,
      key_type text not null check (key_type in ('RSA', 'EC')),
      key_id text not null,
      public_key text not null,
      permissions text[] not null,
      token_seconds integer not null check (token_seconds > 0),
      -- a policy that cuts what the permissions allow; null: nothing is cut
      policy_document text,
      created_at timestamptz not null
    );
    create index api_clients_directory_id on api_clients (directory_id);
  `);
}
