// What a scenario file holds.
import type { Place } from '../../support/signer.ts';
import type { Check } from './check.ts';

export interface Scenario {
  readonly name: string;
  readonly steps: readonly Step[];
}

export interface Step {
  /** An action, or `#name` for something that no request can do. */
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly transport?: string;
  /** `none`, or `bearer TOKEN`. */
  readonly auth?: string;
  readonly method?: string;
  readonly placement?: Place | Readonly<Record<string, Place>>;
  /** Variable → path in the answer. */
  readonly save?: Readonly<Record<string, string>>;
  readonly expect: Expectation;
}

export interface Expectation {
  readonly ok?: boolean;
  readonly httpStatus?: number;
  readonly httpStatusAnyOf?: readonly number[];
  readonly errorCode?: string;
  readonly errorCodeAnyOf?: readonly string[];
  readonly checks?: readonly Check[];
}

/** What a step got back. */
export interface Outcome {
  readonly status: number;
  readonly body: unknown;
}
