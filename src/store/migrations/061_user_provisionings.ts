// User provisionings, the RAM users that stand for people, the work that waits, and what could not be done.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table user_provisionings (
      provisioning_id text primary key,
      position bigint not null generated always as identity,
      directory_id text not null references directories on delete cascade,
      principal_type text not null check (principal_type in ('User', 'Group')),
      principal_id text not null,
      -- shown once the principal is gone
      principal_name text not null,
      target_id text not null references accounts,
      description text not null,
      duplication_strategy text not null check (lower(duplication_strategy) in ('keepboth', 'takeover')),
      deletion_strategy text not null check (deletion_strategy in ('Delete', 'Keep')),
      -- what closed it; null while it is open. A closed one stays, unseen, until its RAM users are gone
      closed_by text check (closed_by in ('DeleteProvisioning', 'UserProvisioningDeletionClearing')),
      latest_run_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    );
    create unique index user_provisionings_key
      on user_provisionings (directory_id, principal_id, target_id) where closed_by is null;
    create index user_provisionings_position on user_provisionings (directory_id, position);
    create index user_provisionings_target on user_provisionings (target_id);

    create table provisioned_ram_users (
      target_id text not null references accounts,
      directory_id text not null references directories on delete cascade,
      -- stays when the user is deleted: its RAM user is still to be taken away
      user_id text not null,
      ram_user_id text not null unique references ram_users on delete cascade,
      primary key (target_id, directory_id, user_id)
    );
    -- one row for each provisioning that asks for the RAM user: it goes with the last of them
    create table provisioned_for (
      provisioning_id text not null references user_provisionings on delete cascade,
      user_id text not null,
      target_id text not null,
      directory_id text not null,
      primary key (provisioning_id, user_id),
      foreign key (target_id, directory_id, user_id) references provisioned_ram_users on delete cascade
    );
    create index provisioned_for_link on provisioned_for (target_id, directory_id, user_id);

    create table user_provisioning_jobs (
      provisioning_id text not null references user_provisionings on delete cascade,
      -- empty: everybody whom the provisioning concerns, from after_user on
      user_id text not null,
      after_user text not null default '',
      position bigint not null generated always as identity,
      source_type text not null,
      primary key (provisioning_id, user_id)
    );
    create index user_provisioning_jobs_position on user_provisioning_jobs (position);

    create table user_provisioning_events (
      event_id text primary key,
      position bigint not null generated always as identity,
      provisioning_id text not null references user_provisionings on delete cascade,
      user_id text not null,
      source_type text not null,
      error_info text not null,
      error_count integer not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint user_provisioning_events_key unique (provisioning_id, user_id)
    );

    -- Users join and leave groups, and go, in many ways: by calls, by SCIM, by the administration API, when days of grace are
    -- over. The marks are set here so that none of these can forget them.
    create function mark_moved_members() returns trigger language plpgsql as $$
    begin
      insert into user_provisioning_jobs (provisioning_id, user_id, source_type)
        select provisioning_id, moved.user_id,
            case tg_op when 'INSERT' then 'AddUserToGroup' else 'RemoveUserFromGroup' end
          from moved_members as moved join user_provisionings as p
            on p.directory_id = moved.directory_id and p.principal_id = moved.group_id and p.closed_by is null
          order by provisioning_id, moved.user_id
        on conflict (provisioning_id, user_id) do update set source_type = excluded.source_type;
      return null;
    end $$;
    create trigger group_members_to_provision after insert on group_members
      referencing new table as moved_members for each statement execute function mark_moved_members();
    create trigger group_members_to_take_away after delete on group_members
      referencing old table as moved_members for each statement execute function mark_moved_members();

    create function close_user_provisionings() returns trigger language plpgsql as $$
    begin
      with closed as (
        update user_provisionings set closed_by = 'UserProvisioningDeletionClearing'
          where directory_id = old.directory_id and closed_by is null
            and principal_id = case tg_argv[0] when 'User' then to_jsonb(old) ->> 'user_id' else to_jsonb(old) ->> 'group_id' end
          returning provisioning_id
      )
      insert into user_provisioning_jobs (provisioning_id, user_id, source_type)
        select provisioning_id, '', 'UserProvisioningDeletionClearing' from closed
        on conflict (provisioning_id, user_id) do update set source_type = excluded.source_type, after_user = '';
      return null;
    end $$;
    create trigger users_end_provisionings after delete on users
      for each row execute function close_user_provisionings('User');
    create trigger groups_end_provisionings after delete on groups
      for each row execute function close_user_provisionings('Group');
  `);
}
