// Audit events by time: rows arrive in its order, so a block range index costs the calls next to nothing.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw('create index audit_events_occurred_at on audit_events using brin (occurred_at)');
}
