// What people authenticate with, apart from hardware tokens: phones, browsers, security keys (rsa 10).
import { fault } from '../faults/fault.ts';
import type { AuthenticatorScope, Holder } from './scope.ts';

/** A mobile device carries the authenticator app; a person has one. */
export type DeviceKind = 'Mobile' | 'Browser' | 'Fido';

export interface Device {
  readonly id: string;
  readonly kind: DeviceKind;
  readonly name: string;
  /** `iOS`, `Firefox`: in the words of whoever registered it. */
  readonly model: string;
  readonly registeredAt: Date;
}

export interface DeviceRows {
  /** Oldest first. */
  list(holder: Holder): Promise<readonly Device[]>;
  /** As list, and nothing is registered meanwhile. Throws UserNotFound when the user went meanwhile. */
  hold(holder: Holder): Promise<readonly Device[]>;
  insert(holder: Holder, device: Device): Promise<void>;
  /** False when there was none. */
  delete(holder: Holder, deviceId: string): Promise<boolean>;
}

const DEVICES_PER_USER = 10;

export class Devices {
  readonly #rows: DeviceRows;
  readonly #scope: AuthenticatorScope;

  constructor(rows: DeviceRows, scope: AuthenticatorScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  async list(holder: Holder, includeBrowsers: boolean): Promise<readonly Device[]> {
    const devices = await this.#rows.list(holder);
    return includeBrowsers ? devices : devices.filter(({ kind }) => kind !== 'Browser');
  }

  /** Throws DeviceAlreadyRegistered when the user has a mobile device. */
  async assertNoMobile(holder: Holder): Promise<void> {
    if ((await this.#rows.list(holder)).some(isMobile)) throw fault('DeviceAlreadyRegistered', {});
  }

  /** Throws UserDisabled, DeviceAlreadyRegistered for a second mobile device, DeviceLimitExceeded. */
  async register(holder: Holder, wishes: Omit<Device, 'id' | 'registeredAt'>): Promise<Device> {
    if (holder.status === 'Disabled') throw fault('UserDisabled', { UserId: holder.id });
    const devices = await this.#rows.hold(holder);
    if (isMobile(wishes) && devices.some(isMobile)) throw fault('DeviceAlreadyRegistered', {});
    if (devices.length >= DEVICES_PER_USER) throw fault('DeviceLimitExceeded', { Limit: DEVICES_PER_USER });
    const device = { ...wishes, id: this.#scope.mintGuid(), registeredAt: this.#scope.now };
    await this.#rows.insert(holder, device);
    return device;
  }

  /** Throws DeviceNotFound. */
  async delete(holder: Holder, deviceId: string): Promise<void> {
    if (!(await this.#rows.delete(holder, deviceId))) throw fault('DeviceNotFound', { DeviceId: deviceId });
  }
}

const isMobile = ({ kind }: Pick<Device, 'kind'>): boolean => kind === 'Mobile';
