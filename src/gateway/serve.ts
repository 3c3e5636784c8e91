// The one path of every call. No other route reaches a handler.
import type { Context, Middleware } from 'koa';
import type { Operation } from '../catalog/operation.ts';
import { fault, toFault, waitOf, type Fault } from '../faults/fault.ts';
import { assertAllowed, authorize, type Trust } from './authorize.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import type { Call, Dialect } from './contract.ts';
import { asksResourceTags } from '../policy/decide.ts';
import type { Limiter } from './limiter.ts';
import { callerOf, placeOf } from './place.ts';
import { requestTags } from './requestTags.ts';
import { resourceContext, type Tags } from './resourceTags.ts';
import type { Witness } from './accessLog.ts';

export interface Corridor<W> {
  readonly journal: Journal<W>;
  readonly regionId: string;
  /** Plain http is refused: a caller must come over TLS, to us or to a proxy that we believe. */
  readonly requiresTls: boolean;
  /** Tags of the resources that carry some, of this account alone. */
  readonly findResourceTags: (
    work: W,
    accountId: string,
    arns: readonly string[],
  ) => Promise<ReadonlyMap<string, Tags>>;
  /** How often somebody may call. None: as often as they like. */
  readonly limiter: Limiter | undefined;
  readonly mintRequestId: () => string;
  /** Monotonic milliseconds. */
  readonly ticks: () => number;
  readonly witness: Witness;
}

// Without a database nothing can be written, and of a throttled call nothing is
const UNRECORDED: ReadonlySet<string> = new Set(['ServiceUnavailable', 'Throttled']);

/** Walks a call through one dialect: read → authenticate → limit → validate → authorize → run → write; one catch at the end. */
export function serve<C extends Call, W>(dialect: Dialect<C>, corridor: Corridor<W>): Middleware {
  return async (ctx) => {
    const startedAt = corridor.ticks();
    const requestId = corridor.mintRequestId();
    let entry: Entry | undefined;
    let read: Call | undefined;
    const witness = (witnessed: Context, failure: Fault | undefined): void => {
      const milliseconds = corridor.ticks() - startedAt;
      corridor.witness(witnessed, { requestId, dialect: dialect.name, milliseconds, call: read, entry, failure });
    };
    try {
      if (corridor.requiresTls && !ctx.secure) throw fault('TransportInsecure', {});
      const call = await dialect.read(ctx);
      read = call;
      const { principal: authenticated, nonce, proof } = await dialect.authenticate(call);
      const operation = call.operation as Operation<W>;
      const principal = callerOf(authenticated, operation);
      const { environment } = call;
      const record: Entry = {
        requestId,
        dialect: dialect.name,
        action: operation.id,
        principal,
        proof,
        nonce,
        environment,
        startedAt,
        parameters: '{}',
        resources: [],
        decision: undefined,
      };
      entry = record;
      // Before anything is written: the same request is good again once the wait is over
      if (corridor.limiter) await corridor.limiter(principal, operation.id);
      const place = placeOf(principal, corridor.regionId);
      const result = await corridor.journal.record(record, (work) => {
        const raw = call.parameters;
        record.parameters = operation.recount(raw);
        const params = operation.validate(raw);
        record.resources = operation.resources(params, place);
        const run = (tags?: ReadonlyMap<string, Tags>): Promise<object> => {
          const admit = (trust?: Trust): void => {
            const context = { environment, trust, sent: requestTags(params), carried: tags && resourceContext(tags) };
            record.decision = authorize(principal, operation, record.resources, context);
            assertAllowed(record.decision, principal, operation);
          };
          if (operation.asksTrust) return decided(record, operation.run(params, principal, work, admit));
          admit();
          return operation.run(params, principal, work, admit);
        };
        if (!asksResourceTags(principal.policies)) return run();
        return corridor.findResourceTags(work, place.accountId, record.resources).then(run);
      });
      dialect.write(ctx, requestId, call, result);
      witness(ctx, undefined);
    } catch (cause) {
      const failure = toFault(cause);
      const wait = waitOf(failure);
      if (wait !== undefined) tellWait(ctx, wait);
      dialect.writeFault(ctx, requestId, failure, entry !== undefined && !UNRECORDED.has(failure.fault));
      witness(ctx, failure);
    }
  };
}

/** Whole seconds, not a moment too early (RFC 9110 10.2.3). */
function tellWait(ctx: Context, milliseconds: number): void {
  ctx.set('retry-after', String(Math.ceil(milliseconds / 1000)));
}

/** The answer of an action that decides within itself: nothing of it may stand before it did. */
async function decided<R>(record: Entry, answer: Promise<R>): Promise<R> {
  const result = await answer;
  if (!record.decision) throw new Error(`${record.action} never asked whether it may`);
  return result;
}
