// What stands beside a user's password: locks, phones, risk, and whether an emergency code is in force (rsa 9.1, 10).
import { fault } from '../faults/fault.ts';
import type { Holder, AuthenticatorScope } from './scope.ts';

export type TokencodeMethod = 'TOKEN' | 'SMS' | 'VOICE';

export interface Factors {
  readonly locked: readonly TokencodeMethod[];
  /** International, with country code. */
  readonly smsNumber: string | undefined;
  readonly voiceNumber: string | undefined;
  readonly isHighRisk: boolean;
  readonly emergency:
    | {
        readonly id: string;
        readonly expiresAt: Date;
        readonly isOneTime: boolean;
        readonly lastUsedAt: Date | undefined;
      }
    | undefined;
}

export interface Phones {
  /** Absent: kept; empty: cleared. */
  readonly smsNumber?: string | undefined;
  readonly voiceNumber?: string | undefined;
}

/** Someone of a list of addresses and identifiers. */
export interface Person {
  readonly id: string;
  readonly guid: string;
  readonly email: string;
  readonly name: string;
}

/** Directories are proven to be the caller's before anything is asked here. */
export interface FactorRows {
  /** By user id; users who have nothing yet may be absent. */
  of(directoryId: string, userIds: readonly string[], now: Date): Promise<ReadonlyMap<string, Factors>>;
  /** Throws UserNotFound when the user went meanwhile. */
  setPhones(holder: Holder, phones: Phones): Promise<void>;
  setLocked(holder: Holder, methods: readonly TokencodeMethod[], isLocked: boolean): Promise<void>;
  /** Who has one of these addresses or identifiers, whatever the case. */
  people(directoryId: string, keys: readonly string[]): Promise<readonly Person[]>;
  setHighRisk(directoryId: string, userIds: readonly string[], isHighRisk: boolean, at: Date): Promise<void>;
  /** In the order of addresses. */
  highRisk(directoryId: string): Promise<readonly Person[]>;
}

const NOTHING: Factors = {
  locked: [],
  smsNumber: undefined,
  voiceNumber: undefined,
  isHighRisk: false,
  emergency: undefined,
};

export class FactorBook {
  readonly #rows: FactorRows;
  readonly #scope: AuthenticatorScope;

  constructor(rows: FactorRows, scope: AuthenticatorScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /** One for each user, in their order. */
  async of(directoryId: string, userIds: readonly string[]): Promise<readonly Factors[]> {
    const known = await this.#rows.of(directoryId, userIds, this.#scope.now);
    return userIds.map((id) => known.get(id) ?? NOTHING);
  }

  async get({ directoryId, id }: Holder): Promise<Factors> {
    return (await this.of(directoryId, [id]))[0] ?? NOTHING;
  }

  /** Throws ParameterMissing when neither number is given, UserNotFound. */
  async setPhones(holder: Holder, phones: Phones): Promise<Factors> {
    if (phones.smsNumber === undefined && phones.voiceNumber === undefined) {
      throw fault('ParameterMissing', { Name: 'smsNumber' });
    }
    await this.#rows.setPhones(holder, phones);
    return this.get(holder);
  }

  /** Locks these kinds of tokencodes, or unlocks them; the others stay. Throws UserNotFound. */
  async setLocked(holder: Holder, methods: readonly TokencodeMethod[], isLocked: boolean): Promise<Factors> {
    await this.#rows.setLocked(holder, methods, isLocked);
    return this.get(holder);
  }

  /** Puts people on the list of high-risk users or takes them off it; those of `keys` whom nobody knows are told back. */
  async setHighRisk(directoryId: string, keys: readonly string[], isHighRisk: boolean): Promise<readonly string[]> {
    const people = await this.#rows.people(directoryId, keys);
    const ids = people.map(({ id }) => id);
    await this.#rows.setHighRisk(directoryId, ids, isHighRisk, this.#scope.now);
    const known = new Set(people.flatMap(({ email, guid }) => [email.toLowerCase(), guid]));
    return keys.filter((key) => !known.has(key.toLowerCase()));
  }

  listHighRisk(directoryId: string): Promise<readonly Person[]> {
    return this.#rows.highRisk(directoryId);
  }
}
