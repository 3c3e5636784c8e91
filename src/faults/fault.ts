// The one way anything fails on purpose: a name from the closed list with its typed detail.
import type { FaultDetails, FaultName } from './names.ts';

/** A failure the caller may be told about. Dialects turn the name and detail into their own words. */
export class Fault<N extends FaultName = FaultName> extends Error {
  readonly fault: N;
  readonly detail: FaultDetails[N];

  constructor(name: N, detail: FaultDetails[N], cause?: unknown) {
    super(name, cause === undefined ? undefined : { cause });
    this.name = 'Fault';
    this.fault = name;
    this.detail = detail;
  }
}

/** Makes a fault; throw the result. `cause` is for the log only and never reaches a caller. */
export function fault<N extends FaultName>(name: N, detail: FaultDetails[N], cause?: unknown): Fault<N> {
  return new Fault(name, detail, cause);
}

/** True when `cause` is a Fault of that name (of any name when none is given). */
export function isFault<N extends FaultName>(cause: unknown, name?: N): cause is Fault<N> {
  return cause instanceof Fault && (name === undefined || cause.fault === name);
}

/** Milliseconds until the call may be sent again, for failures that time mends. */
export function waitOf(failure: Fault): number | undefined {
  const isMended = isFault(failure, 'Throttled') || isFault(failure, 'GuessLimitExceeded');
  return isMended ? failure.detail.RetryAfterMilliseconds : undefined;
}

/** Whatever was thrown, as a Fault: anything unknown becomes InternalError with the original kept as its cause. */
export function toFault(cause: unknown): Fault {
  return cause instanceof Fault ? cause : new Fault('InternalError', {}, cause);
}
