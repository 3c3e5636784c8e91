// Second factors of the users of a directory.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table user_mfa_devices (
      directory_id text not null,
      user_id text not null,
      device_id text not null,
      device_name text not null,
      device_type text not null check (device_type in ('TOTP', 'CrossPlatformPasskey', 'PlatformPasskey')),
      sealed_seed text not null,
      bound_at timestamptz not null,
      used_at timestamptz,
      primary key (directory_id, user_id, device_id),
      constraint user_mfa_devices_user_fkey foreign key (directory_id, user_id) references users on delete cascade
    );
  `);
}
