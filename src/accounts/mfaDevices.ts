// The rules of virtual MFA devices (ram-policy 1.6, 4.3): one for each user, bound by showing that its codes are right.
import { fault, type Fault } from '../faults/fault.ts';
import { judgeGuess } from './guesses.ts';
import type { ListedDevice, MfaDevice, MfaDeviceRows, NewSeed } from './mfaDevice.ts';
import type { AccountScope } from './scope.ts';
import type { RamUsers } from './users.ts';

// Our decision (the sheet has a code for the limit, but no number): as many as there may be users
const DEVICES_PER_ACCOUNT = 1000;
const CODE = /^[0-9]{6}$/;

export class MfaDevices {
  readonly #rows: MfaDeviceRows;
  readonly #users: RamUsers;
  readonly #scope: AccountScope;

  constructor(rows: MfaDeviceRows, users: RamUsers, scope: AccountScope) {
    this.#rows = rows;
    this.#users = users;
    this.#scope = scope;
  }

  /** The only time that the seed is seen. Throws EntityAlreadyExists.VirtualMFADevice, LimitExceeded.VirtualMFADevice. */
  async create(name: string): Promise<NewSeed & { readonly serialNumber: string }> {
    const { accountId, now: createdAt, mfaSeeds } = this.#scope;
    const serialNumber = `acs:ram::${accountId}:mfa/${name}`;
    const seed = await mfaSeeds.mint(serialNumber, `${name}@${accountId}`);
    const { sealedSeed } = seed;
    await this.#rows.insert({ serialNumber, name, sealedSeed, createdAt, binding: undefined });
    if ((await this.#rows.count()) > DEVICES_PER_ACCOUNT) {
      throw fault('LimitExceeded.VirtualMFADevice', { Limit: DEVICES_PER_ACCOUNT });
    }
    return { ...seed, serialNumber };
  }

  list(): Promise<readonly ListedDevice[]> {
    return this.#rows.list();
  }

  /** Throws EntityNotExist.VirtualMFADevice, DeleteConflict.VirtualMFADevice.User while somebody has it. */
  async delete(serialNumber: string): Promise<void> {
    const { binding } = await this.#hold(serialNumber);
    if (binding) throw fault('DeleteConflict.VirtualMFADevice.User', { Name: binding.userId });
    await this.#rows.delete(serialNumber);
  }

  /**
   * Gives the device to a user who can read two codes off it, one after the other.
   * Throws ParameterInvalid for codes of another shape, EntityNotExist.User, EntityNotExist.VirtualMFADevice,
   * EntityAlreadyExists.VirtualMFADevice.User, EntityAlreadyExists.User.MFADevice, GuessLimitExceeded,
   * AuthenticationCodeWrong.
   */
  async bind(serialNumber: string, userName: string, codes: readonly [string, string]): Promise<void> {
    if (!codes.every((code) => CODE.test(code))) {
      const Reason = 'a code has six digits';
      throw fault('ParameterInvalid', { Name: 'AuthenticationCode', Rule: 'format', Reason, Part: 'Format' });
    }
    const { now, mfaSeeds, guesses } = this.#scope;
    const { id } = await this.#users.get(userName);
    const judged = await this.#getFree(await this.#rows.find(serialNumber), serialNumber, id);
    const guess = { secret: 'AuthenticationCode', owner: serialNumber } as const;
    await judgeGuess(guesses, guess, () => mfaSeeds.confirms(judged, codes, now), wrongCode);
    const { id: userId } = await this.#users.hold(userName);
    const device = await this.#getFree(await this.#rows.hold(serialNumber), serialNumber, userId);
    // Made anew meanwhile, with another seed; the guess is counted already
    if (device.sealedSeed !== judged.sealedSeed && !mfaSeeds.confirms(device, codes, now)) throw wrongCode();
    await this.#rows.bind(serialNumber, { userId, at: now });
  }

  async #getFree(device: MfaDevice | undefined, serialNumber: string, userId: string): Promise<MfaDevice> {
    if (!device) throw fault('EntityNotExist.VirtualMFADevice', { Name: serialNumber });
    if (device.binding) throw fault('EntityAlreadyExists.VirtualMFADevice.User', { Name: serialNumber });
    const other = await this.#rows.findOf(userId);
    if (other) throw fault('EntityAlreadyExists.User.MFADevice', { Name: other.serialNumber });
    return device;
  }

  /** Takes the user's device off; it stays in the account. Throws EntityNotExist.User, EntityNotExist.User.MFADevice. */
  async unbind(userName: string): Promise<MfaDevice> {
    const { id, name } = await this.#users.hold(userName);
    const device = (await this.#rows.findOf(id)) ?? none(name);
    await this.#rows.bind(device.serialNumber, undefined);
    return device;
  }

  /** Throws EntityNotExist.User, EntityNotExist.User.MFADevice. */
  async getOf(userName: string): Promise<MfaDevice> {
    const { id, name } = await this.#users.get(userName);
    return (await this.#rows.findOf(id)) ?? none(name);
  }

  async #hold(serialNumber: string): Promise<MfaDevice> {
    const device = await this.#rows.hold(serialNumber);
    if (!device) throw fault('EntityNotExist.VirtualMFADevice', { Name: serialNumber });
    return device;
  }
}

function wrongCode(): Fault {
  return fault('AuthenticationCodeWrong', {});
}

function none(userName: string): never {
  throw fault('EntityNotExist.User.MFADevice', { Name: userName });
}
