// What a directory asks of those who sign in, and what users sign in with.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table directories
      -- only what somebody set; null: nothing was
      add password_policy jsonb,
      add login_preference jsonb,
      add mfa_settings jsonb;
    alter table users add own_mfa text not null default 'Enabled' check (own_mfa in ('Enabled', 'Disabled'));

    create table user_passwords (
      directory_id text not null,
      user_id text not null,
      password_hash text not null,
      -- hashes of earlier passwords, newest first
      past_hashes text[] not null,
      reset_required boolean not null,
      changed_at timestamptz not null,
      primary key (directory_id, user_id),
      constraint user_passwords_user_fkey foreign key (directory_id, user_id) references users on delete cascade
    );
  `);
}
