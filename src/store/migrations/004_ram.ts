// Everything that RAM keeps about an account: groups, trust, versions of policies, sign-in, devices, settings, providers.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table accounts
      add alias text,
      add password_policy jsonb,
      add security_preference jsonb;
    create unique index accounts_alias_key on accounts (alias);

    alter table ram_users
      add display_name text not null default '',
      add mobile_phone text not null default '',
      add email text not null default '',
      add comments text not null default '',
      add updated_at timestamptz;
    update ram_users set updated_at = created_at;
    alter table ram_users alter updated_at set not null;

    create table ram_groups (
      group_id text primary key,
      account_id text not null references accounts,
      group_name text not null,
      comments text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    );
    create unique index ram_groups_name_key on ram_groups (account_id, lower(group_name));
    create table ram_memberships (
      user_id text not null references ram_users,
      group_id text not null references ram_groups,
      joined_at timestamptz not null,
      constraint ram_memberships_key primary key (user_id, group_id)
    );
    create index ram_memberships_group_id on ram_memberships (group_id);

    alter table ram_roles
      add description text not null default '',
      -- null: declared without a trust policy, so nobody may assume it
      add trust_document text,
      add longest_session_seconds integer not null default 3600,
      add tags jsonb not null default '{}',
      add updated_at timestamptz;
    update ram_roles set updated_at = created_at;
    alter table ram_roles alter updated_at set not null;

    alter table access_keys add last_used_at timestamptz;

    create table policy_versions (
      account_id text not null,
      policy_name text not null,
      version integer not null,
      document text not null,
      created_at timestamptz not null,
      primary key (account_id, policy_name, version),
      foreign key (account_id, policy_name) references policies on delete cascade
    );
    insert into policy_versions (account_id, policy_name, version, document, created_at)
      select account_id, policy_name, 1, document, created_at from policies;
    alter table policies
      drop version,
      drop document,
      add description text not null default '',
      add default_version integer not null default 1,
      -- the highest number ever given: versions are not reused
      add last_version integer not null default 1,
      add tags jsonb not null default '{}',
      add updated_at timestamptz;
    update policies set updated_at = created_at;
    alter table policies alter updated_at set not null;
    alter table policies rename constraint policies_pkey to policies_name_key;

    alter table policy_attachments
      add group_id text references ram_groups on delete cascade,
      drop constraint policy_attachments_check,
      add constraint policy_attachments_holder check (num_nonnulls(user_id, role_id, group_id) = 1);
    drop index policy_attachments_key;
    create unique index policy_attachments_key
      on policy_attachments (coalesce(user_id, role_id, group_id), policy_type, policy_name);
    create index policy_attachments_policy on policy_attachments (account_id, policy_type, policy_name);

    create table login_profiles (
      user_id text constraint login_profiles_key primary key references ram_users,
      password_hash text not null,
      -- hashes of earlier passwords, newest first
      past_hashes text[] not null default '{}',
      password_reset_required boolean not null,
      mfa_bind_required boolean not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    );
    create table mfa_devices (
      serial_number text constraint mfa_devices_key primary key,
      account_id text not null references accounts,
      device_name text not null,
      sealed_seed text not null,
      user_id text constraint mfa_devices_user_key unique references ram_users,
      created_at timestamptz not null,
      activated_at timestamptz
    );
    create index mfa_devices_account_id on mfa_devices (account_id);

    create table identity_providers (
      account_id text not null references accounts,
      kind text not null check (kind in ('saml', 'oidc')),
      provider_name text not null,
      settings jsonb not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint identity_providers_key primary key (account_id, kind, provider_name)
    );
  `);
}
