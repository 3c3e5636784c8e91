// Events of user provisioning in SQL, seen from one account and region.
import type { Knex } from 'knex';
import type { Placed } from '../../directory/page.ts';
import type { EventRows, ProvisioningEvent } from '../../provisioning/event.ts';
import type { Pair, SourceType } from '../../provisioning/link.ts';
import { holdAccount } from '../accounts/holdAccount.ts';
import type { Place } from '../directoryRows.ts';
import type { Statements } from '../statements.ts';
import { columnsOf, forgetSpent, letGo } from './linkRows.ts';
import { provisioningsIn, shownColumns, toProvisioning, type ProvisioningRow } from './provisioningRow.ts';

interface Row extends ProvisioningRow {
  event_id: string;
  event_position: string;
  user_id: string;
  source_type: SourceType;
  error_info: string;
  error_count: number;
  failed_at: Date;
  tried_at: Date;
}

const COLUMNS = `e.event_id, e.position as event_position, e.user_id, e.source_type, e.error_info, e.error_count,
  e.created_at as failed_at, e.updated_at as tried_at`;

export class SqlEventRows implements EventRows {
  readonly #work: Statements;
  readonly #place: Place;

  constructor(work: Statements, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async find(directoryId: string, eventId: string): Promise<ProvisioningEvent | undefined> {
    const row = await this.#row(directoryId, eventId);
    return row && toEvent(row);
  }

  async hold(directoryId: string, eventId: string) {
    const row = await this.#row(directoryId, eventId);
    if (!row) return undefined;
    // The account first, as whoever looks after RAM users does
    await holdAccount(this.#work, row.target_id);
    const query = this.#work.knex('user_provisioning_events').where({ event_id: eventId }).forUpdate();
    const held = await this.#work.write<unknown[]>(query.select('event_id'));
    if (held.length === 0) return undefined;
    return { provisioningId: row.provisioning_id, userId: row.user_id, sourceType: row.source_type };
  }

  async delete(pair: Pair): Promise<void> {
    await this.#work.write(this.#work.knex('user_provisioning_events').where(columnsOf(pair)).delete());
    await letGo(this.#work, pair.provisioningId, pair.userId);
    await forgetSpent(this.#work, pair.provisioningId);
  }

  async slice(
    directoryId: string,
    provisioningId: string | undefined,
    after: string | undefined,
    most: number,
  ): Promise<readonly Placed<ProvisioningEvent>[]> {
    const page = this.#matching(directoryId, provisioningId).orderBy('e.position').limit(most);
    if (after !== undefined) page.where('e.position', '>', after);
    const rows = await this.#work.read<Row[]>(page.select(shownColumns(this.#work), this.#work.knex.raw(COLUMNS)));
    return rows.map((row) => ({ item: toEvent(row), position: row.event_position }));
  }

  async count(directoryId: string, provisioningId: string | undefined): Promise<number> {
    const [row] = await this.#work.read<{ count: string }[]>(this.#matching(directoryId, provisioningId).count());
    return Number(row?.count);
  }

  async #row(directoryId: string, eventId: string): Promise<Row | undefined> {
    const query = this.#matching(directoryId, undefined).where({ 'e.event_id': eventId });
    const [row] = await this.#work.read<Row[]>(query.select(shownColumns(this.#work), this.#work.knex.raw(COLUMNS)));
    return row;
  }

  #matching(directoryId: string, provisioningId: string | undefined): Knex.QueryBuilder {
    const events = provisioningsIn(this.#work, this.#place, directoryId).join(
      'user_provisioning_events as e',
      'e.provisioning_id',
      'p.provisioning_id',
    );
    if (provisioningId !== undefined) events.where({ 'e.provisioning_id': provisioningId });
    return events;
  }
}

function toEvent(row: Row): ProvisioningEvent {
  return {
    id: row.event_id,
    provisioning: toProvisioning(row),
    sourceType: row.source_type,
    errorInfo: row.error_info,
    errorCount: row.error_count,
    createdAt: row.failed_at,
    updatedAt: row.tried_at,
  };
}
