// Codes that let a person take a step once: register a device, enroll, reset a password (rsa 10).
import { judgeGuess } from '../accounts/guesses.ts';
import { fault, type Fault } from '../faults/fault.ts';
import { mintDigits } from './digits.ts';
import type { AuthenticatorScope, Holder } from './scope.ts';

export type CodePurpose = 'registration' | 'enrollment' | 'passwordReset';

export interface IssuedCode {
  /** Shown this once. */
  readonly code: string;
  readonly expiresAt: Date;
}

export interface IssuedCodeRows {
  /** Takes the place of an earlier one for the purpose. Throws UserNotFound when the user went meanwhile. */
  put(holder: Holder, purpose: CodePurpose, codeHash: string, expiresAt: Date): Promise<void>;
  /** Those that are good now. */
  find(holder: Holder, purposes: readonly CodePurpose[], now: Date): Promise<readonly KeptCode[]>;
  /** False when somebody else has spent it, or another has taken its place. */
  spend(holder: Holder, code: KeptCode): Promise<boolean>;
}

export interface KeptCode {
  readonly purpose: CodePurpose;
  readonly codeHash: string;
}

/** How long a code is to be good, as it came: both or neither; neither: the shortest time. */
export interface Validity {
  readonly value: string | undefined;
  readonly unit: string | undefined;
}

const DIGITS = 9;
const MINUTE = 60_000;
const MINUTES: Readonly<Record<string, number>> = { MIN: 1, HOUR: 60 };
const SHORTEST_MINUTES = 10;
const LONGEST_MINUTES = 24 * 60;

export class IssuedCodes {
  readonly #rows: IssuedCodeRows;
  readonly #scope: AuthenticatorScope;

  constructor(rows: IssuedCodeRows, scope: AuthenticatorScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /** A new code for the purpose; an earlier one is no longer good. Throws UserDisabled. */
  async issue(holder: Holder, purpose: CodePurpose, minutes: number): Promise<IssuedCode> {
    if (holder.status === 'Disabled') throw fault('UserDisabled', { UserId: holder.id });
    const { now, randomBytes, passwords } = this.#scope;
    const code = mintDigits(DIGITS, randomBytes);
    const expiresAt = new Date(now.getTime() + minutes * MINUTE);
    await this.#rows.put(holder, purpose, await passwords.hash(code), expiresAt);
    return { code, expiresAt };
  }

  /** As issue, for 10 minutes to 24 hours. Throws UserDisabled, ParameterInvalid for any other time. */
  async issueFor(holder: Holder, purpose: CodePurpose, validity: Validity): Promise<IssuedCode> {
    return await this.issue(holder, purpose, minutesOf(validity));
  }

  /** Spends the code. Throws GuessLimitExceeded, CodeWrong when it is none of the user's that are good now. */
  async redeem(holder: Holder, purposes: readonly CodePurpose[], code: string): Promise<void> {
    const { now, guesses, passwords } = this.#scope;
    const good = await this.#rows.find(holder, purposes, now);
    const meant: KeptCode[] = [];
    const isRight = async (): Promise<boolean> => {
      for (const kept of good) if (await passwords.matches(code, kept.codeHash)) meant.push(kept);
      return meant.length > 0;
    };
    await judgeGuess(guesses, { secret: 'Code', owner: holder.id }, isRight, wrongCode);
    const [kept] = meant;
    if (!kept || !(await this.#rows.spend(holder, kept))) throw wrongCode();
  }
}

function wrongCode(): Fault {
  return fault('CodeWrong', {});
}

function minutesOf({ value, unit }: Validity): number {
  if (value === undefined && unit === undefined) return SHORTEST_MINUTES;
  const minutes = /^\d{1,4}$/.test(value ?? '') ? Number(value) * (MINUTES[unit ?? ''] ?? 0) : 0;
  if (minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES) return minutes;
  const Reason = 'it must be 10 minutes to 24 hours, value and unit together';
  throw fault('ParameterInvalid', { Name: 'code_validity', Rule: 'range', Reason });
}
