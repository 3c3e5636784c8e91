// What every help with a failure is given.
import type { Answer, Failure } from '../calls/outcome.ts';
import type { Found } from '../shell/catalogue.ts';

export interface FailureProps {
  readonly failure: Failure;
  readonly answer: Answer;
  readonly found: Found;
  again(): void;
}
