// Hardware tokens, each in somebody's hands.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table hardware_tokens (
      directory_id text not null,
      serial_number text not null,
      user_id text not null,
      model text not null,
      status text not null check (status in ('Enabled', 'Disabled')),
      pin_set boolean not null,
      expires_at timestamptz,
      assigned_at timestamptz not null,
      assigned_by text not null,
      status_changed_at timestamptz not null,
      status_changed_by text not null,
      -- a row is an assignment: a token that nobody has is not known here
      constraint hardware_tokens_key primary key (directory_id, serial_number),
      constraint hardware_tokens_user_fkey foreign key (directory_id, user_id) references users on delete cascade
    );
    create index hardware_tokens_user on hardware_tokens (directory_id, user_id);
  `);
}
