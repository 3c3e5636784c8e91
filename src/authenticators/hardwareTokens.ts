// Hardware tokens: who has which, whether it counts, whether it has a PIN (rsa 10).
import { fault } from '../faults/fault.ts';
import type { AuthenticatorScope, Holder } from './scope.ts';

export type TokenStatus = 'Enabled' | 'Disabled';

export interface HardwareToken {
  readonly serialNumber: string;
  /** `SID700`: in the words of whoever assigned it. */
  readonly model: string;
  readonly status: TokenStatus;
  readonly isPinSet: boolean;
  readonly expiresAt: Date | undefined;
  readonly assignedAt: Date;
  readonly assignedBy: string;
  readonly statusChangedAt: Date;
  readonly statusChangedBy: string;
}

export interface TokenWishes extends Pick<HardwareToken, 'serialNumber' | 'model' | 'status' | 'isPinSet'> {
  /** UTC to the second. */
  readonly expireTime: string | undefined;
}

export interface HardwareTokenRows {
  /** In the order of assignment. */
  list(holder: Holder): Promise<readonly HardwareToken[]>;
  /** As list, and none is assigned to the user meanwhile. Throws UserNotFound when the user went meanwhile. */
  hold(holder: Holder): Promise<readonly HardwareToken[]>;
  /** Whether anybody in the directory has it. */
  isAssigned(directoryId: string, serialNumber: string): Promise<boolean>;
  /** Throws HardwareTokenTaken. */
  insert(holder: Holder, token: HardwareToken): Promise<void>;
  /** Nothing when the user does not have it. */
  setStatus(holder: Holder, serialNumber: string, status: StatusChange): Promise<HardwareToken | undefined>;
  clearPin(holder: Holder, serialNumber: string): Promise<HardwareToken | undefined>;
  /** False when the user did not have it. */
  delete(holder: Holder, serialNumber: string): Promise<boolean>;
}

export interface StatusChange {
  readonly status: TokenStatus;
  readonly at: Date;
  readonly by: string;
}

// Our decision
const TOKENS_PER_USER = 5;

export class HardwareTokens {
  readonly #rows: HardwareTokenRows;
  readonly #scope: AuthenticatorScope;

  constructor(rows: HardwareTokenRows, scope: AuthenticatorScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  list(holder: Holder): Promise<readonly HardwareToken[]> {
    return this.#rows.list(holder);
  }

  /** Throws UserDisabled, ParameterInvalid for a token that is over, HardwareTokenTaken when anybody has it, HardwareTokenLimitExceeded. */
  async assign(holder: Holder, { expireTime, ...wishes }: TokenWishes, by: string): Promise<HardwareToken> {
    if (holder.status === 'Disabled') throw fault('UserDisabled', { UserId: holder.id });
    const { now } = this.#scope;
    const expiresAt = expireTime === undefined ? undefined : expiryOf(expireTime, now);
    const tokens = await this.#rows.hold(holder);
    if (tokens.length >= TOKENS_PER_USER) throw fault('HardwareTokenLimitExceeded', { Limit: TOKENS_PER_USER });
    const token = { ...wishes, expiresAt, assignedAt: now, assignedBy: by, statusChangedAt: now, statusChangedBy: by };
    await this.#rows.insert(holder, token);
    return token;
  }

  /** Whoever enabled an enabled one before stays on record. Throws HardwareTokenNotFound, HardwareTokenTaken. */
  async enable(holder: Holder, serialNumber: string, by: string): Promise<HardwareToken> {
    const change = { status: 'Enabled' as const, at: this.#scope.now, by };
    return (await this.#rows.setStatus(holder, serialNumber, change)) ?? this.#missing(holder, serialNumber);
  }

  /** Throws HardwareTokenNotFound, HardwareTokenTaken. */
  async clearPin(holder: Holder, serialNumber: string): Promise<HardwareToken> {
    return (await this.#rows.clearPin(holder, serialNumber)) ?? this.#missing(holder, serialNumber);
  }

  /** Nobody has it then, and nothing is left of it. Throws HardwareTokenNotFound, HardwareTokenTaken. */
  async unassign(holder: Holder, serialNumber: string): Promise<void> {
    if (!(await this.#rows.delete(holder, serialNumber))) await this.#missing(holder, serialNumber);
  }

  async #missing({ directoryId }: Holder, serialNumber: string): Promise<never> {
    const isTaken = await this.#rows.isAssigned(directoryId, serialNumber);
    throw fault(isTaken ? 'HardwareTokenTaken' : 'HardwareTokenNotFound', { SerialNumber: serialNumber });
  }
}

function expiryOf(text: string, now: Date): Date {
  const at = new Date(text);
  // A day that does not exist would roll over into the next month
  if (!Number.isNaN(at.getTime()) && at.toISOString().startsWith(text.slice(0, 19)) && at > now) return at;
  throw fault('ParameterInvalid', { Name: 'ExpireTime', Rule: 'range', Reason: 'it must be a day to come' });
}
