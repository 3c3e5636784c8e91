// Token buckets that all processes share: how much more somebody may do, counted in one grouped statement.
import type pg from 'pg';
import type { Draw, Grant } from '../journal/draw.ts';
import { runStatement, type Database } from './database.ts';
import { Lane, type Share } from './lane.ts';

interface DrawShare extends Share {
  readonly draws: readonly Draw[];
  readonly at: Date;
}

// Time only ever goes on: processes whose clocks differ share what the fastest of them let flow in. Buckets are
// locked in one order, so that two groups never wait for each other.
const DRAW = {
  name: 'draw',
  text: `with draw as (
      select * from unnest($1::text[], $2::float8[], $3::float8[], $4::integer[]) as draw(bucket, capacity, seconds, wanted)
    )
    insert into buckets as kept (bucket, tokens, granted, refilled_at, full_at)
    select bucket, capacity - wanted, wanted, $5::timestamptz, $5::timestamptz + make_interval(secs => wanted * seconds / capacity)
    from draw order by bucket
    on conflict (bucket) do update set (tokens, granted, refilled_at, full_at) = (
      select level - taken, taken, greatest(kept.refilled_at, excluded.refilled_at),
        greatest(kept.refilled_at, excluded.refilled_at)
          + make_interval(secs => (draw.capacity - level + taken) * draw.seconds / draw.capacity)
      from draw,
        lateral (select least(draw.capacity, kept.tokens + draw.capacity / draw.seconds
          * greatest(0, extract(epoch from excluded.refilled_at - kept.refilled_at)::float8)) as level) as flow,
        -- a wait that was told to the millisecond must be enough
        lateral (select greatest(0, least(draw.wanted, floor(level + 0.000001)))::integer as taken) as deal
      where draw.bucket = excluded.bucket
    )
    returning bucket, tokens, granted`,
};

interface DrawnRow {
  readonly bucket: string;
  readonly tokens: number;
  readonly granted: number;
}

/** Draws from several buckets of one share travel together. A bucket is in a share once at most. */
function openDrawLane(pool: pg.Pool): Lane<DrawShare, readonly Grant[]> {
  return new Lane<DrawShare, readonly Grant[]>(async (shares) => {
    const draws = shares.flatMap((share) => share.draws);
    const values = [
      draws.map(({ bucket }) => bucket),
      draws.map(({ capacity }) => capacity),
      draws.map(({ seconds }) => seconds),
      draws.map(({ wanted }) => wanted),
      new Date(Math.max(...shares.map(({ at }) => at.getTime()))),
    ];
    const { rows } = await runStatement<DrawnRow & pg.QueryResultRow>(pool, { ...DRAW, values });
    const drawn = new Map(rows.map((row) => [row.bucket, row]));
    return shares.map((share) => share.draws.map((draw) => grantOf(draw, drawn.get(draw.bucket))));
  });
}

/** Draws and says how it went, in the order of the draws. Throws ServiceUnavailable. */
export function openBuckets(
  { pool }: Database,
  now: () => Date,
): (draws: readonly Draw[]) => Promise<readonly Grant[]> {
  const lane = openDrawLane(pool);
  return (draws) => lane.submit({ keys: draws.map(({ bucket }) => bucket), draws, at: now() });
}

function grantOf({ capacity, seconds, wanted }: Draw, row: DrawnRow | undefined): Grant {
  if (!row) throw new Error('a draw came back without its bucket');
  const { granted, tokens } = row;
  if (granted >= wanted) return { granted, waitMilliseconds: 0 };
  return { granted, waitMilliseconds: Math.max(1, Math.ceil(((1 - tokens) * seconds * 1000) / capacity)) };
}

/** How many buckets were forgotten that are full again. */
export async function forgetFullBuckets({ pool }: Database, now: Date): Promise<number> {
  const statement = { text: 'delete from buckets where full_at < $1', values: [now] };
  return (await runStatement(pool, statement)).rowCount ?? 0;
}
