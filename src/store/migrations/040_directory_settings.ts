// What a directory is set to, and the credentials that its identity source synchronizes with.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table accounts
      add cloudsso_enabled boolean not null default true;
    alter table directories
      add global_access_enabled boolean not null default false,
      add source_identity_passing text not null default 'Disabled'
        check (source_identity_passing in ('IdP', 'UserName', 'Disabled'));

    create table scim_credentials (
      credential_id text primary key,
      directory_id text not null references directories on delete cascade,
      status text not null check (status in ('Enabled', 'Disabled')),
      -- of the secret, which is kept nowhere
      digest text not null,
      created_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index scim_credentials_directory_id on scim_credentials (directory_id);
  `);
}
