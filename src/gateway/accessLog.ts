// One log line per call. Fields are chosen here, never copied from the request: no secret or signature can slip in.
import type { Context } from 'koa';
import type { Logger } from 'pino';
import type { Fault } from '../faults/fault.ts';
import type { Entry } from '../journal/journal.ts';
import type { Call } from './contract.ts';

export interface Witnessed {
  readonly requestId: string;
  readonly dialect: string;
  readonly milliseconds: number;
  /** As far as it could be read. */
  readonly call: Call | undefined;
  readonly entry: Entry | undefined;
  readonly failure: Fault | undefined;
}

// Anybody may claim anything of any length
const LONGEST_CLAIM = 128;

/** Told of every call once it is answered. */
export type Witness = (ctx: Context, call: Witnessed) => void;

/** Writes to `log`: info for what the caller can mend, error with its cause for what only the operator can. */
export function compileWitness(log: Logger): Witness {
  return (ctx, { requestId, dialect, milliseconds, call, entry, failure }) => {
    const line = {
      requestId,
      dialect,
      action: call?.operation.id,
      principal: entry?.principal.arn,
      accessKeyId: entry?.principal.accessKeyId,
      claimedAccessKeyId: entry ? undefined : call?.claimant()?.slice(0, LONGEST_CLAIM),
      status: ctx.status,
      outcome: failure?.fault ?? 'OK',
      sourceIp: ctx.ip,
      ms: Math.round(milliseconds * 1000) / 1000,
    };
    if (failure && ctx.status >= 500) log.error({ ...line, err: failure.cause }, 'call');
    else log.info(line, 'call');
  };
}
