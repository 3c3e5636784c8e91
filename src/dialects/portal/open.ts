// What anybody may ask of the portal: like a call it has a RequestId, an end and a line in the log, but it writes nothing.
import type { Context, Middleware } from 'koa';
import { fault, isFault, toFault, type Fault } from '../../faults/fault.ts';
import type { Witness } from '../../gateway/accessLog.ts';

export interface Doorkeeping {
  readonly requiresTls: boolean;
  readonly mintRequestId: () => string;
  /** Monotonic milliseconds. */
  readonly ticks: () => number;
  readonly witness: Witness;
}

/** `answer` may throw what the portal has words for. */
export function compileOpenDoor(
  { requiresTls, mintRequestId, ticks, witness }: Doorkeeping,
  answer: (ctx: Context, requestId: string) => Promise<void>,
  writeFault: (ctx: Context, requestId: string, failure: Fault) => void,
): Middleware {
  return async (ctx) => {
    const startedAt = ticks();
    const requestId = mintRequestId();
    let failure: Fault | undefined;
    try {
      if (requiresTls && !ctx.secure) throw fault('TransportInsecure', {});
      await answer(ctx, requestId);
    } catch (cause) {
      failure = toFault(cause);
      if (isFault(failure, 'Throttled')) ctx.set('retry-after', '1');
      writeFault(ctx, requestId, failure);
    }
    const milliseconds = ticks() - startedAt;
    witness(ctx, { requestId, dialect: 'portal', milliseconds, call: undefined, entry: undefined, failure });
  };
}
