// What the file of scenarios of the administration API holds.
import type { Check } from '../scenario/check.ts';

export interface RsaScenario {
  readonly name: string;
  readonly steps: readonly RsaStep[];
}

export interface RsaStep {
  readonly before?: Before;
  readonly method: string;
  readonly path: string;
  /** Null: none. */
  readonly body: unknown;
  readonly rawBody?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly auth: Auth;
  readonly capture?: Readonly<Record<string, string>>;
  readonly expect: { readonly status: number; readonly checks: readonly Check[] };
}

export interface Before {
  readonly advanceClockSeconds?: number;
  readonly runMaintenance?: boolean;
  readonly directory?: { readonly user: string; readonly active: boolean };
  readonly deleteApiKey?: string;
  /** The database is broken while the step runs. */
  readonly failStore?: true;
  readonly setRateLimit?: { readonly requests: number; readonly perSeconds: number };
  /** How often the step is sent; the last answer counts. */
  readonly repeatRequest?: number;
}

export interface Auth {
  readonly kind: 'legacyJwt' | 'oauth' | 'rawBearer' | 'none' | 'gatewayAdmin';
  readonly key?: string;
  readonly client?: string;
  readonly scope?: string;
  readonly token?: string;
  readonly header?: Readonly<Record<string, string>>;
  /** `now+600` is a time. */
  readonly claims?: Readonly<Record<string, string>>;
  readonly omitClaims?: readonly string[];
  readonly signWith?: string;
}
