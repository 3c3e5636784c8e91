// Who guesses passwords and codes, and from where people came in last.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table sign_in_attempts (
      directory_id text not null,
      user_id text not null,
      factor text not null check (factor in ('Password', 'Code')),
      -- since the last one that was right, or since the last lock was over
      failures integer not null,
      failed_at timestamptz not null,
      primary key (directory_id, user_id, factor),
      constraint sign_in_attempts_user_fkey foreign key (directory_id, user_id) references users on delete cascade
    ) with (fillfactor = 50);

    create table last_sign_ins (
      directory_id text not null,
      user_id text not null,
      signed_in_at timestamptz not null,
      source_ip text not null,
      primary key (directory_id, user_id),
      constraint last_sign_ins_user_fkey foreign key (directory_id, user_id) references users on delete cascade
    ) with (fillfactor = 85);
  `);
}
