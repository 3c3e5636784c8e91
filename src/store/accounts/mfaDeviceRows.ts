// Virtual MFA devices in SQL, seen from one account; seeds rest sealed.
import type { Knex } from 'knex';
import type { ListedDevice, MfaDevice, MfaDeviceRows } from '../../accounts/mfaDevice.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';
import { holdAccount } from './holdAccount.ts';

interface Row {
  serial_number: string;
  device_name: string;
  sealed_seed: string;
  user_id: string | null;
  created_at: Date;
  activated_at: Date | null;
}

interface ListedRow {
  serial_number: string;
  user_id: string | null;
  user_name: string | null;
  display_name: string | null;
  activated_at: Date | null;
}

const LISTED = ['serial_number', 'd.user_id', 'user_name', 'display_name', 'activated_at'] as const;

export class SqlMfaDeviceRows implements MfaDeviceRows {
  readonly #work: Work;
  readonly #accountId: string;

  constructor(work: Work, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  async list(): Promise<readonly ListedDevice[]> {
    const devices = this.#work
      .knex('mfa_devices as d')
      .leftJoin('ram_users as u', 'u.user_id', 'd.user_id')
      .where({ 'd.account_id': this.#accountId })
      .orderBy('serial_number')
      .select(LISTED);
    return (await this.#work.read<ListedRow[]>(devices)).map(toListed);
  }

  async findOf(userId: string): Promise<MfaDevice | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#all().where({ user_id: userId }).select());
    return row && toDevice(row);
  }

  async find(serialNumber: string): Promise<MfaDevice | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#one(serialNumber).select());
    return row && toDevice(row);
  }

  async hold(serialNumber: string): Promise<MfaDevice | undefined> {
    const [row] = await this.#work.write<Row[]>(this.#one(serialNumber).forUpdate().select());
    return row && toDevice(row);
  }

  async insert(device: MfaDevice): Promise<void> {
    await holdAccount(this.#work, this.#accountId);
    const row = {
      serial_number: device.serialNumber,
      account_id: this.#accountId,
      device_name: device.name,
      sealed_seed: device.sealedSeed,
      created_at: device.createdAt,
    };
    await refused(this.#work.write(this.#work.knex('mfa_devices').insert(row)), row);
  }

  async count(): Promise<number> {
    const [row] = await this.#work.read<{ count: string }[]>(this.#all().count());
    return Number(row?.count);
  }

  async bind(serialNumber: string, binding: MfaDevice['binding']): Promise<void> {
    const row = { user_id: binding?.userId ?? null, activated_at: binding?.at ?? null };
    await refused(this.#work.write(this.#one(serialNumber).update(row)), { ...row, serial_number: serialNumber });
  }

  async delete(serialNumber: string): Promise<void> {
    await this.#work.write(this.#one(serialNumber).delete());
  }

  #all(): Knex.QueryBuilder<Row> {
    return this.#work.knex('mfa_devices').where({ account_id: this.#accountId });
  }

  #one(serialNumber: string): Knex.QueryBuilder<Row> {
    return this.#all().where({ serial_number: serialNumber });
  }
}

function toDevice(row: Row): MfaDevice {
  const { user_id: userId, activated_at: at } = row;
  return {
    serialNumber: row.serial_number,
    name: row.device_name,
    sealedSeed: row.sealed_seed,
    createdAt: row.created_at,
    binding: userId === null ? undefined : { userId, at: at ?? row.created_at },
  };
}

function toListed(row: ListedRow): ListedDevice {
  const { serial_number: serialNumber, user_id: userId, user_name: userName, activated_at: at } = row;
  if (userId === null || userName === null || at === null) return { serialNumber, binding: undefined };
  return { serialNumber, binding: { userId, userName, displayName: row.display_name ?? '', at } };
}
