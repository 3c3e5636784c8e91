// What people may do in which account: access configurations, where they are provisioned, whom they are assigned to, and the
// tasks that bring all of it about.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table access_configurations (
      directory_id text not null constraint access_configurations_directory_fkey references directories,
      access_configuration_id text not null,
      position bigint not null generated always as identity,
      configuration_name text not null,
      description text not null,
      session_seconds integer not null,
      relay_state text not null,
      tags jsonb not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (directory_id, access_configuration_id)
    );
    create unique index access_configurations_name_key on access_configurations (directory_id, lower(configuration_name));
    create index access_configurations_position on access_configurations (directory_id, position);

    create table permission_policies (
      directory_id text not null,
      access_configuration_id text not null,
      policy_type text not null check (policy_type in ('System', 'Inline')),
      policy_name text not null,
      -- of an inline policy alone
      document text check ((document is not null) = (policy_type = 'Inline')),
      position bigint not null generated always as identity,
      added_at timestamptz not null,
      constraint permission_policies_key primary key (directory_id, access_configuration_id, policy_type, policy_name),
      foreign key (directory_id, access_configuration_id) references access_configurations on delete cascade
    );

    create table provisionings (
      directory_id text not null,
      access_configuration_id text not null,
      account_id text not null references accounts,
      status text not null check (status in ('Provisioned', 'ReprovisionRequired', 'DeprovisionFailed')),
      role_name text not null,
      role_id text not null,
      provider_name text not null,
      -- the role's inline policy, if it has one
      policy_name text,
      origin_target_id text,
      position bigint not null generated always as identity,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (directory_id, access_configuration_id, account_id),
      constraint provisionings_configuration_fkey
        foreign key (directory_id, access_configuration_id) references access_configurations
    );
    create index provisionings_position on provisionings (directory_id, position);
    create index provisionings_account on provisionings (account_id);

    create table access_assignments (
      directory_id text not null,
      access_configuration_id text not null,
      account_id text not null,
      principal_type text not null check (principal_type in ('User', 'Group')),
      principal_id text not null,
      -- what a foreign key can hold on to
      user_id text generated always as (case principal_type when 'User' then principal_id end) stored,
      group_id text generated always as (case principal_type when 'Group' then principal_id end) stored,
      origin_target_id text,
      position bigint not null generated always as identity,
      created_at timestamptz not null,
      constraint access_assignments_key
        primary key (directory_id, access_configuration_id, account_id, principal_type, principal_id),
      -- nobody is assigned what is not there to be entered
      constraint access_assignments_provisioning_fkey
        foreign key (directory_id, access_configuration_id, account_id) references provisionings,
      constraint access_assignments_user_fkey foreign key (directory_id, user_id) references users on delete cascade,
      constraint access_assignments_group_fkey foreign key (directory_id, group_id) references groups on delete cascade
    );
    create index access_assignments_position on access_assignments (directory_id, position);
    create index access_assignments_principal on access_assignments (directory_id, principal_id, principal_type);

    create table tasks (
      task_id text primary key,
      directory_id text not null references directories on delete cascade,
      position bigint not null generated always as identity,
      task_type text not null check (task_type in ('ProvisionAccessConfiguration', 'DeprovisionAccessConfiguration',
        'CreateAccessAssignment', 'DeleteAccessAssignment')),
      status text not null check (status in ('InProgress', 'Success', 'Failed')),
      -- names as they were: a task outlives what it was about
      access_configuration_id text not null,
      configuration_name text not null,
      account_id text not null,
      target_name text not null,
      target_path text not null,
      target_path_name text not null,
      principal_type text,
      principal_id text,
      principal_name text,
      origin_target_id text,
      deprovisions_last boolean not null,
      failure_reason text,
      started_at timestamptz not null,
      ended_at timestamptz,
      -- who asked, for the record of what came of it
      asked_by jsonb not null,
      attempts integer not null default 0,
      not_before timestamptz not null,
      constraint tasks_ended check ((status = 'InProgress') = (ended_at is null))
    );
    create unique index tasks_running_key on tasks (directory_id, access_configuration_id, account_id)
      where status = 'InProgress';
    create index tasks_waiting on tasks (not_before, position) where status = 'InProgress';
    create index tasks_started on tasks (directory_id, started_at, position);
    create index tasks_ended_at on tasks (ended_at);
  `);
}
