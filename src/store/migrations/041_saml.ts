// The identity provider that a directory's users sign in through, and the service provider that it is to it.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table directories
      add assertion_consumer_id uuid not null default gen_random_uuid(),
      add authn_sign_algorithm text not null default 'rsa-sha256' check (authn_sign_algorithm in ('rsa-sha256', 'rsa-sha1')),
      add certificate_type text not null default 'self-signed' check (certificate_type in ('self-signed', 'public')),
      add supports_encrypted_assertion boolean not null default false;

    create table saml_identity_providers (
      directory_id text primary key references directories on delete cascade,
      entity_id text not null,
      login_url text not null,
      wants_request_signed boolean not null,
      binding_type text not null check (binding_type in ('Post', 'Redirect')),
      -- base64, as it was sent; empty when the members were given one by one
      metadata text not null,
      sso_enabled boolean not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    );
    create table saml_certificates (
      certificate_id text primary key,
      directory_id text not null references directories on delete cascade,
      -- the order in which they came
      position bigint not null generated always as identity,
      -- base64
      der text not null
    );
    create index saml_certificates_directory_id on saml_certificates (directory_id);
  `);
}
