// Who stands for whom in SQL, and how one user of one provisioning stands.
import type { Deed, LinkRows, Pair, SourceType, Standing } from '../../provisioning/link.ts';
import type { DeletionStrategy } from '../../provisioning/userProvisioning.ts';
import type { Statements } from '../statements.ts';

interface Row {
  directory_id: string;
  target_id: string;
  duplication_strategy: string;
  deletion_strategy: DeletionStrategy;
  user_name: string;
  display_name: string;
  email: string;
  is_wanted: boolean;
  ram_user_id: string | null;
  is_claimed: boolean;
  is_claimed_elsewhere: boolean;
}

const STANDING = `
  select p.directory_id, p.target_id, p.duplication_strategy, p.deletion_strategy, u.user_name, u.display_name, u.email,
    p.closed_by is null and u.user_id is not null and case p.principal_type
      when 'User' then p.principal_id = u.user_id
      else exists (select from group_members as m
        where m.directory_id = p.directory_id and m.group_id = p.principal_id and m.user_id = u.user_id)
    end as is_wanted,
    l.ram_user_id,
    exists (select from provisioned_for as c
      where c.provisioning_id = p.provisioning_id and c.user_id = :userId) as is_claimed,
    exists (select from provisioned_for as c where c.target_id = p.target_id and c.directory_id = p.directory_id
      and c.user_id = :userId and c.provisioning_id <> p.provisioning_id) as is_claimed_elsewhere
  from user_provisionings as p
    left join users as u on u.directory_id = p.directory_id and u.user_id = :userId
    left join provisioned_ram_users as l
      on l.target_id = p.target_id and l.directory_id = p.directory_id and l.user_id = :userId
  where p.provisioning_id = :provisioningId
  for no key update of p`;

const RELEASE = `
  with released as (
    delete from provisioned_for where provisioning_id = :provisioningId and (:userId::text is null or user_id = :userId)
      returning target_id, directory_id, user_id
  )
  delete from provisioned_ram_users as l using released as r
    where l.target_id = r.target_id and l.directory_id = r.directory_id and l.user_id = r.user_id
      and not exists (select from provisioned_for as c where c.target_id = l.target_id
        and c.directory_id = l.directory_id and c.user_id = l.user_id and c.provisioning_id <> :provisioningId)`;

// Nobody called: the gateway itself is on the record of the account whose RAM user it is
const RECORD = `
  insert into audit_events (request_id, occurred_at, account_id, dialect, action, principal_type, principal_arn,
      access_key_id, resources, source_ip, user_agent, duration_us, parameters, outcome)
    select gen_random_uuid(), :at, r.account_id, 'none', :action, 'System',
      'acs:paifang::' || d.account_id || ':system/provisioning', '',
      jsonb_build_array('acs:ram:*:' || r.account_id || ':user/' || r.user_name), '', '', 0,
      jsonb_build_object('UserProvisioningId', p.provisioning_id, 'UserId', :userId::text), 'OK'
    from user_provisionings as p join directories as d using (directory_id), ram_users as r
    where p.provisioning_id = :provisioningId and r.user_id = :ramUserId`;

const SPENT = `
  delete from user_provisionings as p where provisioning_id = :provisioningId and closed_by is not null
    and not exists (select from provisioned_for as c where c.provisioning_id = p.provisioning_id)
    and not exists (select from user_provisioning_jobs as j where j.provisioning_id = p.provisioning_id)
    and not exists (select from user_provisioning_events as e where e.provisioning_id = p.provisioning_id)`;

export class SqlLinkRows implements LinkRows {
  readonly #work: Statements;

  constructor(work: Statements) {
    this.#work = work;
  }

  async findTarget({ provisioningId }: Pair): Promise<string | undefined> {
    const query = this.#work.knex('user_provisionings').where({ provisioning_id: provisioningId }).select('target_id');
    const [row] = await this.#work.read<{ target_id: string }[]>(query);
    return row?.target_id;
  }

  async stand(pair: Pair): Promise<Standing | undefined> {
    const { rows } = await this.#work.write(this.#work.knex.raw<{ rows: Row[] }>(STANDING, { ...pair }));
    return rows[0] && toStanding(rows[0], pair);
  }

  async isLinked(ramUserId: string): Promise<boolean> {
    const query = this.#work.knex('provisioned_ram_users').where({ ram_user_id: ramUserId }).select('user_id');
    return (await this.#work.read<unknown[]>(query)).length > 0;
  }

  async link(standing: Standing, pair: Pair, ramUserId: string): Promise<void> {
    const row = { ...keyOf(standing, pair), ram_user_id: ramUserId };
    await this.#work.write(this.#work.knex('provisioned_ram_users').insert(row));
    await this.claim(standing, pair);
  }

  async claim(standing: Standing, pair: Pair): Promise<void> {
    const row = { provisioning_id: pair.provisioningId, ...keyOf(standing, pair) };
    await this.#work.write(this.#work.knex('provisioned_for').insert(row));
  }

  async release(pair: Pair): Promise<void> {
    await letGo(this.#work, pair.provisioningId, pair.userId);
  }

  async record(pair: Pair, ramUserId: string, deed: Deed, at: Date): Promise<void> {
    const { knex } = this.#work;
    const action = `gateway:${deed}`;
    await this.#work.write(knex.raw(RECORD, { ...pair, ramUserId, action, at }));
  }

  async settle(pair: Pair, at: Date): Promise<void> {
    await this.#ran(pair, at);
    await this.#work.write(this.#work.knex('user_provisioning_events').where(columnsOf(pair)).delete());
    await forgetSpent(this.#work, pair.provisioningId);
  }

  async fail(pair: Pair, eventId: string, sourceType: SourceType, errorInfo: string, at: Date): Promise<void> {
    await this.#ran(pair, at);
    const { knex } = this.#work;
    const said = { source_type: sourceType, error_info: errorInfo, updated_at: at };
    const row = { event_id: eventId, ...columnsOf(pair), ...said, error_count: 1, created_at: at };
    const insert = knex('user_provisioning_events').insert(row).onConflict(['provisioning_id', 'user_id']);
    const count = knex.raw<number>('user_provisioning_events.error_count + 1');
    await this.#work.write(insert.merge({ ...said, error_count: count }));
  }

  async #ran(pair: Pair, at: Date): Promise<void> {
    const { knex } = this.#work;
    await this.#work.write(knex('user_provisioning_jobs').where(columnsOf(pair)).delete());
    const one = knex('user_provisionings').where({ provisioning_id: pair.provisioningId });
    await this.#work.write(one.update({ latest_run_at: at }));
  }
}

/** The provisioning no longer asks for the user, or for anybody: RAM users whom nobody asks for are their account's alone. */
export async function letGo(work: Statements, provisioningId: string, userId: string | null = null): Promise<void> {
  await work.write(work.knex.raw(RELEASE, { provisioningId, userId }));
}

/** A closed provisioning with nothing left to do is gone for good. */
export async function forgetSpent(work: Statements, provisioningId: string): Promise<void> {
  await work.write(work.knex.raw(SPENT, { provisioningId }));
}

export function columnsOf({ provisioningId, userId }: Pair) {
  return { provisioning_id: provisioningId, user_id: userId };
}

function keyOf({ targetId, directoryId }: Standing, { userId }: Pair) {
  return { target_id: targetId, directory_id: directoryId, user_id: userId };
}

function toStanding(row: Row, { userId }: Pair): Standing {
  const { directory_id: directoryId, user_name: name, display_name: displayName, email } = row;
  return {
    directoryId,
    targetId: row.target_id,
    duplicationStrategy: row.duplication_strategy,
    deletionStrategy: row.deletion_strategy,
    wanted: row.is_wanted ? { directoryId, userId, name, displayName, email } : undefined,
    ramUserId: row.ram_user_id ?? undefined,
    isClaimed: row.is_claimed,
    isClaimedElsewhere: row.is_claimed_elsewhere,
  };
}
