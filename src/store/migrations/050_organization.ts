// Member accounts of a management account, and every account that may be a target as one view.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table members (
      account_id text primary key references accounts,
      management_account_id text not null references accounts,
      display_name text not null,
      -- names of the folders from the root down, joined by slashes; empty in the root itself
      folder_path text not null,
      -- their identifiers, in the same order
      folder_ids text not null,
      -- set while the account is registered as a delegated administrator
      delegated_at timestamptz,
      joined_at timestamptz not null,
      constraint members_not_itself check (account_id <> management_account_id)
    );
    create unique index members_name_key on members (management_account_id, lower(display_name));

    -- Identifiers of resource directory, root and folders follow from what they belong to: nobody has to make them first
    create view organization_accounts as
      select management_account_id, account_id, display_name, folder_path, delegated_at, joined_at,
        'rd-' || substr(md5('rd/' || management_account_id), 1, 6) || '/r-'
          || substr(md5('r/' || management_account_id), 1, 6) || '/' || folder_ids
          || case when folder_ids = '' then '' else '/' end || account_id as path,
        'rd-' || substr(md5('rd/' || management_account_id), 1, 6) || '/root/' || folder_path
          || case when folder_path = '' then '' else '/' end || display_name as path_name
      from (
        select management_account_id, account_id, display_name, folder_path, folder_ids, delegated_at, joined_at from members
        union all
        select account_id, account_id, coalesce(alias, account_id), '', '', null, created_at from accounts
          where not exists (select from members where members.account_id = accounts.account_id)
      ) as everybody;
  `);
}
