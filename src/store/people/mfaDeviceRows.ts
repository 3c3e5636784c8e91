// Second factors of users in SQL; seeds rest sealed. Whose user it is was asked before.
import type { UserMfaDevice, UserMfaDeviceRows } from '../../directory/mfaDevice.ts';
import type { Work } from '../work.ts';

interface Row {
  readonly directory_id: string;
  readonly user_id: string;
  readonly device_id: string;
  readonly device_name: string;
  readonly device_type: UserMfaDevice['type'];
  readonly sealed_seed: string;
  readonly bound_at: Date;
  readonly used_at: Date | null;
}

export class SqlUserMfaDeviceRows implements UserMfaDeviceRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async list(directoryId: string, userId: string): Promise<readonly UserMfaDevice[]> {
    const devices = this.#work.knex('user_mfa_devices').where({ directory_id: directoryId, user_id: userId });
    return (await this.#work.read<Row[]>(devices.orderBy(['bound_at', 'device_id']).select())).map(toDevice);
  }

  async insert(device: UserMfaDevice): Promise<void> {
    const row: Row = {
      directory_id: device.directoryId,
      user_id: device.userId,
      device_id: device.id,
      device_name: device.name,
      device_type: device.type,
      sealed_seed: device.sealedSeed,
      bound_at: device.boundAt,
      used_at: device.usedAt ?? null,
    };
    await this.#work.write(this.#work.knex('user_mfa_devices').insert(row));
  }

  async delete(directoryId: string, userId: string, deviceId: string): Promise<void> {
    const one = { directory_id: directoryId, user_id: userId, device_id: deviceId };
    await this.#work.write(this.#work.knex('user_mfa_devices').where(one).delete());
  }
}

function toDevice(row: Row): UserMfaDevice {
  return {
    directoryId: row.directory_id,
    userId: row.user_id,
    id: row.device_id,
    name: row.device_name,
    type: row.device_type,
    sealedSeed: row.sealed_seed,
    boundAt: row.bound_at,
    usedAt: row.used_at ?? undefined,
  };
}
