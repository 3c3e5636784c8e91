// Codes for people who have no authenticator at hand (rsa 10).
import { fault } from '../faults/fault.ts';
import { mintDigits } from './digits.ts';
import type { AuthenticatorScope, Holder } from './scope.ts';

export type ExpiryUnit = 'days' | 'hours' | 'minutes';

export interface EmergencyCodeWishes {
  /** Both or neither; neither: a day. */
  readonly expiryUnit?: ExpiryUnit | undefined;
  readonly expiryValue?: number | undefined;
  readonly isOneTime?: boolean | undefined;
}

export interface EmergencyCode {
  readonly id: string;
  /** Shown this once. */
  readonly code: string;
  readonly expiresAt: Date;
  readonly expiryUnit: ExpiryUnit;
  readonly expiryValue: number;
  readonly isOneTime: boolean;
}

export interface EmergencyCodeRecord {
  readonly id: string;
  readonly codeHash: string;
  readonly expiresAt: Date;
  readonly isOneTime: boolean;
  readonly at: Date;
}

export interface EmergencyCodeRows {
  /** Takes the place of an earlier one. Throws UserNotFound when the user went meanwhile. */
  put(holder: Holder, record: EmergencyCodeRecord): Promise<void>;
  delete(holder: Holder): Promise<void>;
}

const DIGITS = 8;
const MINUTE = 60_000;
const MINUTES: Readonly<Record<ExpiryUnit, number>> = { minutes: 1, hours: 60, days: 1440 };
const LONGEST_MINUTES = 7 * MINUTES.days;

export class EmergencyCodes {
  readonly #rows: EmergencyCodeRows;
  readonly #scope: AuthenticatorScope;

  constructor(rows: EmergencyCodeRows, scope: AuthenticatorScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /** A new code in the place of an earlier one. Throws ParameterInvalid unless it is for a minute to seven days. */
  async enable(holder: Holder, wishes: EmergencyCodeWishes): Promise<EmergencyCode> {
    const { expiryUnit: unit, expiryValue: value } = wishes;
    if ((unit === undefined) !== (value === undefined)) {
      throw fault('ParameterMissing', { Name: unit === undefined ? 'expiryUnit' : 'expiryValue' });
    }
    const { expiryUnit = 'days', expiryValue = 1, isOneTime = false } = wishes;
    const minutes = expiryValue * MINUTES[expiryUnit];
    if (minutes < 1 || minutes > LONGEST_MINUTES) {
      const Reason = 'it must be a minute to seven days';
      throw fault('ParameterInvalid', { Name: 'expiryValue', Rule: 'range', Reason });
    }
    const { now, mintGuid, randomBytes, passwords } = this.#scope;
    const code = mintDigits(DIGITS, randomBytes);
    const made = { id: mintGuid(), expiresAt: new Date(now.getTime() + minutes * MINUTE), isOneTime };
    await this.#rows.put(holder, { ...made, codeHash: await passwords.hash(code), at: now });
    return { ...made, code, expiryUnit, expiryValue };
  }

  /** No code of the user is good any more. Nothing happens where there was none. */
  disable(holder: Holder): Promise<void> {
    return this.#rows.delete(holder);
  }
}
