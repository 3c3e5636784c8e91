// What people said of the devices that ask to be let in for them.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table device_decisions (
      directory_id text not null,
      -- SHA-256 of the user code in hex; the code itself rests nowhere
      code_digest text not null,
      user_id text not null,
      decision text not null check (decision in ('Approved', 'Denied')),
      expires_at timestamptz not null,
      primary key (directory_id, code_digest),
      constraint device_decisions_user_fkey foreign key (directory_id, user_id) references users on delete cascade
    );
    create index device_decisions_user on device_decisions (directory_id, user_id);
    create index device_decisions_expires_at on device_decisions (expires_at);
  `);
}
