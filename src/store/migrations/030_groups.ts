// Groups of a directory and who is in them.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table directories add group_count integer not null default 0 check (group_count >= 0);
    create table groups (
      directory_id text not null constraint groups_directory_fkey references directories,
      group_id text not null,
      -- the order of creation, which times of whole seconds cannot tell
      position bigint not null generated always as identity,
      group_name text not null,
      provision_type text not null check (provision_type in ('Manual', 'Synchronized')),
      external_id text,
      description text not null,
      -- kept by the trigger below: a page of a list must not count a million members
      member_count integer not null default 0 check (member_count >= 0),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (directory_id, group_id)
    );
    create unique index groups_name_key on groups (directory_id, lower(group_name) text_pattern_ops);
    create unique index groups_external_id_key on groups (directory_id, external_id) where external_id is not null;
    create unique index groups_position on groups (directory_id, position);

    create table group_members (
      directory_id text not null,
      group_id text not null,
      user_id text not null,
      position bigint not null generated always as identity,
      joined_at timestamptz not null,
      constraint group_members_key primary key (directory_id, group_id, user_id),
      constraint group_members_group_fkey foreign key (directory_id, group_id) references groups,
      constraint group_members_user_fkey foreign key (directory_id, user_id) references users on delete cascade
    );
    create index group_members_position on group_members (directory_id, group_id, position);
    create index group_members_user on group_members (directory_id, user_id, position);

    -- Users leave in more ways than by RemoveUserFromGroup: a cascade counts as well
    create function count_group_members() returns trigger language plpgsql as $$
    begin
      update groups set member_count = member_count + case tg_op when 'INSERT' then moved.count else -moved.count end
        from (select directory_id, group_id, count(*)::integer as count from moved_members group by 1, 2) as moved
        where groups.directory_id = moved.directory_id and groups.group_id = moved.group_id;
      return null;
    end $$;
    create trigger group_members_joined after insert on group_members
      referencing new table as moved_members for each statement execute function count_group_members();
    create trigger group_members_left after delete on group_members
      referencing old table as moved_members for each statement execute function count_group_members();
  `);
}
