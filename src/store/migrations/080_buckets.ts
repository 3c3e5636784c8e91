// What is left of the calls that somebody may make for now.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- Unlogged: nobody waits for a disk to count a call. A database that crashed finds every bucket full.
    create unlogged table buckets (
      bucket text primary key,
      tokens double precision not null,
      -- what the last draw got
      granted integer not null,
      refilled_at timestamptz not null,
      -- when the row says no more than its absence would
      full_at timestamptz not null
    ) with (fillfactor = 50);
  `);
}
