// The rules of second factors (cloudsso 10.5, 10.6): at most two for each user, bound by showing that its codes are right.
import { fault } from '../faults/fault.ts';
import type { DeviceType, OfferedDevice, UserMfaDevice, UserMfaDeviceRows } from './mfaDevice.ts';
import type { PeopleScope } from './peopleScope.ts';
import type { Users } from './users.ts';

const DEVICES_PER_USER = 2;

export class UserMfaDevices {
  readonly #rows: UserMfaDeviceRows;
  readonly #users: Users;
  readonly #scope: PeopleScope;

  constructor(rows: UserMfaDeviceRows, users: Users, scope: PeopleScope) {
    this.#rows = rows;
    this.#users = users;
    this.#scope = scope;
  }

  /** In the order of binding. Throws DirectoryNotFound, UserNotFound. */
  async list(directoryId: string, userId: string): Promise<readonly UserMfaDevice[]> {
    await this.#users.get(directoryId, userId);
    return this.#rows.list(directoryId, userId);
  }

  /**
   * A seed for an authenticator app, the only time that it is seen: base32 text, and a picture (PNG in base64). Nothing rests
   * until it is bound: whoever shows it keeps the offer, whose seed is sealed. Throws DirectoryNotFound, UserNotFound.
   */
  async offer(
    directoryId: string,
    userId: string,
  ): Promise<OfferedDevice & { readonly base32: string; readonly qrCode: string }> {
    const { name } = await this.#users.get(directoryId, userId);
    const id = this.#scope.mint('mfaDevice');
    return { id, ...(await this.#scope.mfaSeeds.mint(id, name)) };
  }

  /**
   * Gives an offered authenticator to a user who can read two codes off it, one after the other.
   * Throws DirectoryNotFound, UserNotFound, MfaDeviceLimitExceeded, AuthenticationCodeWrong.
   */
  async bind(
    directoryId: string,
    userId: string,
    { id, sealedSeed, name }: OfferedDevice & { readonly name: string },
    codes: readonly [first: string, second: string],
  ): Promise<void> {
    const { now, mfaSeeds } = this.#scope;
    await this.#users.holdAny(directoryId, userId);
    const bound = await this.#rows.list(directoryId, userId);
    if (bound.length >= DEVICES_PER_USER) throw fault('MfaDeviceLimitExceeded', { Limit: DEVICES_PER_USER });
    // The seed of a device that is bound already proves nothing new
    const isKnown = bound.some((device) => device.id === id);
    const isRight = mfaSeeds.confirms({ serialNumber: id, sealedSeed }, codes, now);
    if (isKnown || !isRight) throw fault('AuthenticationCodeWrong', {});
    const device = {
      id,
      sealedSeed,
      name,
      directoryId,
      userId,
      type: 'TOTP' as const,
      boundAt: now,
      usedAt: undefined,
    };
    await this.#rows.insert(device);
  }

  /**
   * Takes a device off its user. Our decision: one of another kind than `type` is not the device that is meant.
   * Throws DirectoryNotFound, UserNotFound, MfaDeviceNotFound.
   */
  async delete(directoryId: string, userId: string, deviceId: string, type: string | undefined): Promise<void> {
    await this.#users.holdAny(directoryId, userId);
    const device = (await this.#rows.list(directoryId, userId)).find(({ id }) => id === deviceId);
    if (!device || isOther(device.type, type)) throw fault('MfaDeviceNotFound', { MFADeviceId: deviceId });
    await this.#rows.delete(directoryId, userId, deviceId);
  }
}

function isOther(type: DeviceType, wanted: string | undefined): boolean {
  return wanted !== undefined && wanted !== '' && wanted.toLowerCase() !== type.toLowerCase();
}
