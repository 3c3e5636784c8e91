// The queue of user provisioning: what waits to be looked after, taken by any worker of any process, each item by one.
import type { Pair, SourceType } from '../../provisioning/link.ts';
import type { Database } from '../database.ts';
import type { Statements } from '../statements.ts';
import { columnsOf, forgetSpent } from './linkRows.ts';

interface Row {
  provisioning_id: string;
  user_id: string;
  after_user: string;
  source_type: SourceType;
}

export interface Job extends Pair {
  readonly sourceType: SourceType;
  /** Present when everybody is meant, from the user after this one on. */
  readonly after: string | undefined;
}

// Enough to be quick, and no long transaction
const SPREAD = 500;

const EVERYBODY = `
  with concerned as (
    select c.user_id from provisioned_for as c join user_provisionings as p using (provisioning_id)
      where c.provisioning_id = :provisioningId and p.closed_by is not null
    union
    select m.user_id from group_members as m join user_provisionings as p
        on m.directory_id = p.directory_id and m.group_id = p.principal_id
      where p.provisioning_id = :provisioningId and p.closed_by is null
  )
  insert into user_provisioning_jobs (provisioning_id, user_id, source_type)
    select :provisioningId, user_id, :sourceType from concerned where user_id > :after order by user_id limit ${SPREAD}
    on conflict (provisioning_id, user_id) do update set source_type = excluded.source_type
    returning user_id`;

/** True when nothing waits at all: asked first, since that is the usual case and costs no transaction. */
export async function isIdle({ knex }: Database): Promise<boolean> {
  return (await knex('user_provisioning_jobs').limit(1).select('user_id')).length === 0;
}

/** The job waits behind all others. */
export async function postpone({ knex }: Database, pair: Pair): Promise<void> {
  await knex('user_provisioning_jobs')
    .where(columnsOf(pair))
    .update({ position: knex.raw('default') });
}

/** The job that has waited longest and that nobody else has in hand; it is this transaction's alone. */
export async function takeJob(work: Statements): Promise<Job | undefined> {
  const query = work.knex('user_provisioning_jobs').orderBy('position').limit(1).forUpdate().skipLocked();
  const [row] = await work.write<Row[]>(query.select('provisioning_id', 'user_id', 'after_user', 'source_type'));
  if (!row) return undefined;
  const { provisioning_id: provisioningId, user_id: userId, source_type: sourceType } = row;
  return { provisioningId, userId, sourceType, after: userId === '' ? row.after_user : undefined };
}

/** Makes jobs for the next few of everybody whom the provisioning concerns; done when nobody is left. */
export async function spread(work: Statements, { provisioningId, sourceType, after = '' }: Job): Promise<void> {
  const { knex } = work;
  const query = knex.raw<{ rows: { user_id: string }[] }>(EVERYBODY, { provisioningId, sourceType, after });
  const { rows } = await work.write(query);
  const own = knex('user_provisioning_jobs').where({ provisioning_id: provisioningId, user_id: '' });
  if (rows.length < SPREAD) {
    await work.write(own.delete());
    await forgetSpent(work, provisioningId);
    return;
  }
  const last = rows.map((row) => row.user_id).reduce((one, other) => (one > other ? one : other));
  // Behind those it made: whoever waits for one user need not wait for all of a large group
  await work.write(own.update({ after_user: last, position: knex.raw('default') }));
}
