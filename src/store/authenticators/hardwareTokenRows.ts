// Hardware tokens of users in SQL.
import type { HardwareToken, HardwareTokenRows, StatusChange } from '../../authenticators/hardwareTokens.ts';
import type { Holder } from '../../authenticators/scope.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';
import { holdFactors, ofHolder } from './factorLock.ts';

interface Row {
  serial_number: string;
  model: string;
  status: HardwareToken['status'];
  pin_set: boolean;
  expires_at: Date | null;
  assigned_at: Date;
  assigned_by: string;
  status_changed_at: Date;
  status_changed_by: string;
}

export class SqlHardwareTokenRows implements HardwareTokenRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async list(holder: Holder): Promise<readonly HardwareToken[]> {
    const tokens = this.#work.knex('hardware_tokens').where(ofHolder(holder)).orderBy(['assigned_at', 'serial_number']);
    return (await this.#work.read<Row[]>(tokens.select())).map(toToken);
  }

  async hold(holder: Holder): Promise<readonly HardwareToken[]> {
    await holdFactors(this.#work, holder);
    return this.list(holder);
  }

  async isAssigned(directoryId: string, serialNumber: string): Promise<boolean> {
    const key = { directory_id: directoryId, serial_number: serialNumber };
    return (await this.#work.read<Row[]>(this.#work.knex('hardware_tokens').where(key).select())).length > 0;
  }

  async insert(holder: Holder, token: HardwareToken): Promise<void> {
    const row = { ...ofHolder(holder), ...fromToken(token) };
    await refused(this.#work.write(this.#work.knex('hardware_tokens').insert(row)), row);
  }

  setStatus(holder: Holder, serialNumber: string, change: StatusChange): Promise<HardwareToken | undefined> {
    const { knex } = this.#work;
    return this.#change(holder, serialNumber, {
      status: change.status,
      status_changed_at: knex.raw('case when status = ? then status_changed_at else ? end', [change.status, change.at]),
      status_changed_by: knex.raw('case when status = ? then status_changed_by else ? end', [change.status, change.by]),
    });
  }

  clearPin(holder: Holder, serialNumber: string): Promise<HardwareToken | undefined> {
    return this.#change(holder, serialNumber, { pin_set: false });
  }

  async delete(holder: Holder, serialNumber: string): Promise<boolean> {
    const token = this.#work.knex('hardware_tokens').where({ ...ofHolder(holder), serial_number: serialNumber });
    return (await this.#work.write<number>(token.delete())) > 0;
  }

  async #change(holder: Holder, serialNumber: string, changes: object): Promise<HardwareToken | undefined> {
    const token = this.#work.knex('hardware_tokens').where({ ...ofHolder(holder), serial_number: serialNumber });
    const [row] = await this.#work.write<Row[]>(token.update(changes).returning('*'));
    return row && toToken(row);
  }
}

function fromToken(token: HardwareToken): Row {
  return {
    serial_number: token.serialNumber,
    model: token.model,
    status: token.status,
    pin_set: token.isPinSet,
    expires_at: token.expiresAt ?? null,
    assigned_at: token.assignedAt,
    assigned_by: token.assignedBy,
    status_changed_at: token.statusChangedAt,
    status_changed_by: token.statusChangedBy,
  };
}

function toToken(row: Row): HardwareToken {
  return {
    serialNumber: row.serial_number,
    model: row.model,
    status: row.status,
    isPinSet: row.pin_set,
    expiresAt: row.expires_at ?? undefined,
    assignedAt: row.assigned_at,
    assignedBy: row.assigned_by,
    statusChangedAt: row.status_changed_at,
    statusChangedBy: row.status_changed_by,
  };
}
