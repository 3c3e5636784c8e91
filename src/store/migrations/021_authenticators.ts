// What people authenticate with besides passwords, and the codes that stand in for it.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table user_factors (
      directory_id text not null,
      user_id text not null,
      -- of TOKEN, SMS, VOICE
      locked text[] not null default '{}',
      sms_number text,
      voice_number text,
      -- null: not on the list of high-risk users
      high_risk_since timestamptz,
      primary key (directory_id, user_id),
      constraint user_factors_user_fkey foreign key (directory_id, user_id) references users on delete cascade
    );
    create table emergency_codes (
      directory_id text not null,
      user_id text not null,
      code_id text not null,
      code_hash text not null,
      one_time boolean not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      last_used_at timestamptz,
      primary key (directory_id, user_id),
      constraint emergency_codes_user_fkey foreign key (directory_id, user_id) references users on delete cascade
    );
    create table issued_codes (
      directory_id text not null,
      user_id text not null,
      purpose text not null check (purpose in ('registration', 'enrollment', 'passwordReset')),
      code_hash text not null,
      expires_at timestamptz not null,
      primary key (directory_id, user_id, purpose),
      constraint issued_codes_user_fkey foreign key (directory_id, user_id) references users on delete cascade
    );
    create table devices (
      directory_id text not null,
      user_id text not null,
      device_id text not null,
      kind text not null check (kind in ('Mobile', 'Browser', 'Fido')),
      device_name text not null,
      model text not null,
      registered_at timestamptz not null,
      primary key (directory_id, user_id, device_id),
      constraint devices_user_fkey foreign key (directory_id, user_id) references users on delete cascade
    );
  `);
}
