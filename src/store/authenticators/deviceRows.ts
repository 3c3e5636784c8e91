// Devices of users in SQL.
import type { Device, DeviceRows } from '../../authenticators/devices.ts';
import type { Holder } from '../../authenticators/scope.ts';
import type { Work } from '../work.ts';
import { holdFactors, ofHolder } from './factorLock.ts';

interface Row {
  device_id: string;
  kind: Device['kind'];
  device_name: string;
  model: string;
  registered_at: Date;
}

export class SqlDeviceRows implements DeviceRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async list(holder: Holder): Promise<readonly Device[]> {
    const devices = this.#work.knex('devices').where(ofHolder(holder)).orderBy(['registered_at', 'device_id']);
    return (await this.#work.read<Row[]>(devices.select())).map(toDevice);
  }

  async hold(holder: Holder): Promise<readonly Device[]> {
    await holdFactors(this.#work, holder);
    return this.list(holder);
  }

  async insert(holder: Holder, device: Device): Promise<void> {
    const row = {
      ...ofHolder(holder),
      device_id: device.id,
      kind: device.kind,
      device_name: device.name,
      model: device.model,
      registered_at: device.registeredAt,
    };
    await this.#work.write(this.#work.knex('devices').insert(row));
  }

  async delete(holder: Holder, deviceId: string): Promise<boolean> {
    const device = this.#work.knex('devices').where({ ...ofHolder(holder), device_id: deviceId.toLowerCase() });
    return (await this.#work.write<number>(device.delete())) > 0;
  }
}

function toDevice(row: Row): Device {
  return {
    id: row.device_id,
    kind: row.kind,
    name: row.device_name,
    model: row.model,
    registeredAt: row.registered_at,
  };
}
