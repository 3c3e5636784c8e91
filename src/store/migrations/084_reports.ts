// Reports on a directory: the latest of each kind.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table reports (
      directory_id text not null,
      report_type text not null check (report_type in ('users', 'hardware_tokens', 'mfa_clients')),
      csv text not null,
      generated_at timestamptz not null,
      expires_at timestamptz not null,
      primary key (directory_id, report_type),
      constraint reports_directory_fkey foreign key (directory_id) references directories on delete cascade
    );
    create index reports_expires_at on reports (expires_at);
  `);
}
