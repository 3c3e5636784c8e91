// What only others can do for those who sign in: networks, passwords, codes.
import type { DeviceSeeds } from './mfaDevice.ts';
import type { Scope } from './scope.ts';

export interface PeopleScope extends Scope {
  /** True for an address or a block of addresses. */
  readonly isNetwork: (text: string) => boolean;
  readonly passwords: Passwords;
  readonly mfaSeeds: DeviceSeeds;
  /** A random password of 32 characters that all differ. */
  readonly mintPassword: () => string;
}

/** Slow on purpose: nothing of it belongs inside a transaction. */
export interface Passwords {
  hash(password: string): Promise<string>;
  matches(password: string, hash: string): Promise<boolean>;
}
