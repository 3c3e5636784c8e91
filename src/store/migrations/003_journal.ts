// Spent nonces and audit events.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table nonces (
      digest uuid primary key,
      expires_at timestamptz not null
    );
    -- rows arrive in the order of their expiry, so a block range index costs next to nothing
    create index nonces_expires_at on nonces using brin (expires_at);
    create table audit_events (
      request_id uuid primary key,
      occurred_at timestamptz not null,
      account_id text not null,
      dialect text not null,
      action text not null,
      principal_type text not null,
      principal_arn text not null,
      access_key_id text not null,
      resources jsonb not null,
      decision text,
      reason jsonb,
      outcome text not null,
      source_ip text not null,
      user_agent text not null,
      duration_us integer not null
    );
  `);
}
