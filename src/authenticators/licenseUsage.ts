// What of the licence a directory uses (rsa 10): people by what they authenticate with.
import type { AuthenticatorScope } from './scope.ts';

export interface UsageCounts {
  /** Users with the authenticator app on a mobile device. */
  readonly mobileUsers: number;
  /** Users with a security key. */
  readonly fidoUsers: number;
  /** Our decision: active is whoever may use protected resources. */
  readonly enabledUsers: number;
}

export interface MonthUsage extends UsageCounts {
  /** First of the month, UTC. */
  readonly month: Date;
  readonly updatedAt: Date;
}

export interface LicenseUsageRows {
  /** As things stand. */
  count(directoryId: string): Promise<UsageCounts>;
  /** What was last seen of the months from `first` until before `end`, newest first. */
  months(directoryId: string, first: Date, end: Date): Promise<readonly MonthUsage[]>;
}

const MONTHS_BEFORE = 12;

/** First of the month that is so many months before that of `now`, UTC. */
export function monthBefore(now: Date, count: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count));
}

export class LicenseUsage {
  readonly #rows: LicenseUsageRows;
  readonly #scope: AuthenticatorScope;

  constructor(rows: LicenseUsageRows, scope: AuthenticatorScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  current(directoryId: string): Promise<UsageCounts> {
    return this.#rows.count(directoryId);
  }

  /** This month as it stands, then those of the 12 before in which anybody looked, newest first. */
  async monthly(directoryId: string): Promise<readonly MonthUsage[]> {
    const { now } = this.#scope;
    const month = monthBefore(now, 0);
    const before = await this.#rows.months(directoryId, monthBefore(now, MONTHS_BEFORE), month);
    return [{ ...(await this.#rows.count(directoryId)), month, updatedAt: now }, ...before];
  }
}
