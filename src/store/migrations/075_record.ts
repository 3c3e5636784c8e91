// What was asked, how the caller proved itself and what the database took of the time; ways to read it back.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table audit_events
      -- JSON as text: nothing asks into it, and text is not parsed again for every call
      add parameters text not null default '{}',
      add proof text not null default '',
      add sql_us integer not null default 0;
    -- rows arrive in the order of their time, so new entries meet on the same pages
    create index audit_events_account_time on audit_events (account_id, occurred_at);
    -- of equality alone, and four bytes an entry: the ARN of a user is as long as the rest of its row
    create index audit_events_resource on audit_events using hash ((resources ->> 0));
  `);
}
