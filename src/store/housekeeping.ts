// What must not stay for ever: nonces whose requests could no longer pass, buckets that are full, users whose days of grace are over,
// reports of yesterday; and what must be written down in time: the licence usage of each month.
import type { Knex } from 'knex';
import { forgetFullBuckets } from './buckets.ts';
import { runStatement, type Database } from './database.ts';
import { takeLicenseUsage } from './authenticators/licenseUsageRows.ts';
import { forgetOldReports } from './authenticators/reportRows.ts';
import { forgetOldDecisions } from './portal/decisionRows.ts';
import { forgetOldTasks } from './entitlements/taskQueue.ts';

const EVERY_MILLISECONDS = 60_000;
// rsa 8.2
const GRACE_MILLISECONDS = 7 * 86_400_000;

/** How many expired nonces were forgotten. */
export async function forgetExpiredNonces(database: Database, now: Date): Promise<number> {
  const statement = { text: 'delete from nonces where expires_at < $1', values: [now] };
  const { rowCount } = await runStatement(database.pool, statement);
  return rowCount ?? 0;
}

/** What the audit event of a user who went for good says was done. */
export const PURGE = 'gateway:PurgeUser';

/** How many users went that were marked for deletion seven days ago or before. */
export async function deleteDueUsers(database: Database, now: Date): Promise<number> {
  const due = new Date(now.getTime() - GRACE_MILLISECONDS);
  const directories = (await database
    .knex('users')
    .where('marked_deleted_at', '<=', due)
    .distinct('directory_id')) as readonly { directory_id: string }[];
  let deleted = 0;
  for (const { directory_id: id } of directories) {
    deleted += await database.knex.transaction((trx) => deleteDueIn(trx, id, due, now));
  }
  return deleted;
}

/** The directory first, as calls do: two that lock in opposite orders would block each other. */
async function deleteDueIn(trx: Knex, directoryId: string, dueAt: Date, now: Date): Promise<number> {
  const directory = trx('directories').where({ directory_id: directoryId }).forUpdate();
  const [place] = (await directory.select('account_id', 'region')) as PlaceRow[];
  if (!place) return 0;
  const due = trx('users').where({ directory_id: directoryId }).where('marked_deleted_at', '<=', dueAt);
  const gone = (await due.delete().returning(['user_id', 'user_name', 'guid', 'marked_deleted_by'])) as GoneRow[];
  if (gone.length === 0) return 0;
  await trx('directories').where({ directory_id: directoryId }).decrement('user_count', gone.length);
  await trx('audit_events').insert(gone.map((user) => purgeEvent(trx, place, directoryId, user, now)));
  return gone.length;
}

interface PlaceRow {
  account_id: string;
  region: string;
}

interface GoneRow {
  user_id: string;
  user_name: string;
  guid: string;
  marked_deleted_by: string | null;
}

/** Nobody called, so the gateway itself is on record, with what is left of the user. */
function purgeEvent(trx: Knex, place: PlaceRow, directoryId: string, user: GoneRow, now: Date) {
  const arn = `acs:cloudsso:${place.region}:${place.account_id}:directory/${directoryId}/user/${user.user_id}`;
  const { user_name: UserName, guid: Guid, marked_deleted_by: MarkedBy } = user;
  return {
    request_id: trx.raw('gen_random_uuid()'),
    occurred_at: now,
    account_id: place.account_id,
    dialect: 'none',
    action: PURGE,
    principal_type: 'System',
    principal_arn: `acs:paifang::${place.account_id}:system/housekeeping`,
    access_key_id: '',
    resources: JSON.stringify([arn]),
    source_ip: '',
    user_agent: '',
    duration_us: 0,
    parameters: JSON.stringify({ UserName, Guid, MarkedBy }),
    outcome: 'OK',
  };
}

type Chore = (database: Database, now: Date) => Promise<number>;
const CHORES: readonly Chore[] = [
  forgetOldTasks,
  forgetExpiredNonces,
  forgetFullBuckets,
  deleteDueUsers,
  takeLicenseUsage,
  forgetOldReports,
  forgetOldDecisions,
];

/** Does the chores once a minute until the returned function is called. Failures are reported, not thrown: the next minute tries again. */
export function keepHouse(
  database: Database,
  now: () => Date,
  onFailure: (cause: unknown) => void,
  chores = CHORES,
): () => void {
  const timer = setInterval(() => {
    for (const chore of chores) chore(database, now()).catch(onFailure);
  }, EVERY_MILLISECONDS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
