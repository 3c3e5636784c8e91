// Devices of users in SQL.
import type { Device, DeviceRows } from '../../authenticators/devices.ts';
import type { Holder } from '../../authenticators/scope.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';

interface Row {
  device_id: string;
  kind: Device['kind'];
  device_name: string;
  model: string;
  registered_at: Date;
}

const ofHolder = ({ directoryId, id }: Holder) => ({ directory_id: directoryId, user_id: id });

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
    const row = ofHolder(holder);
    // The row of factors stands for all that the user authenticates with; touching it is the lock
    const touch = this.#work
      .knex('user_factors')
      .insert(row)
      .onConflict(['directory_id', 'user_id'])
      .merge(['user_id']);
    await refused(this.#work.write(touch), row);
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
