// Accounts, RAM users, roles, keys and the policies attached to them.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table accounts (
      account_id text primary key,
      created_at timestamptz not null
    );
    create table ram_users (
      user_id text primary key,
      account_id text not null references accounts,
      user_name text not null,
      created_at timestamptz not null
    );
    create unique index ram_users_name_key on ram_users (account_id, lower(user_name));
    create table ram_roles (
      role_id text primary key,
      account_id text not null references accounts,
      role_name text not null,
      created_at timestamptz not null
    );
    create unique index ram_roles_name_key on ram_roles (account_id, lower(role_name));
    create table access_keys (
      access_key_id text primary key,
      account_id text not null references accounts,
      -- null: the key of the account itself
      user_id text references ram_users on delete cascade,
      status text not null check (status in ('Active', 'Inactive')),
      sealed_secret text not null,
      created_at timestamptz not null
    );
    create index access_keys_user_id on access_keys (user_id);
    create table policies (
      account_id text not null references accounts,
      policy_name text not null,
      version text not null,
      document text not null,
      created_at timestamptz not null,
      primary key (account_id, policy_name)
    );
    create table policy_attachments (
      account_id text not null references accounts,
      policy_type text not null check (policy_type in ('System', 'Custom')),
      policy_name text not null,
      user_id text references ram_users on delete cascade,
      role_id text references ram_roles on delete cascade,
      attached_at timestamptz not null,
      check (num_nonnulls(user_id, role_id) = 1)
    );
    create unique index policy_attachments_key
      on policy_attachments (coalesce(user_id, role_id), policy_type, policy_name);
  `);
}
