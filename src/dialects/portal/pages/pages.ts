// The sign-in portal in a browser as one middleware: forms and lists walk the corridor, what changes nothing is only shown.
import type { Context, Middleware } from 'koa';
import type { Catalog } from '../../../catalog/catalog.ts';
import { fault } from '../../../faults/fault.ts';
import type { Dialect } from '../../../gateway/contract.ts';
import { compileRation } from '../../../gateway/ration.ts';
import { compileOpenDoor, type Doorkeeping } from '../open.ts';
import { placeOf } from './address.ts';
import type { PageCall } from './call.ts';
import { writeFailure } from './failures.ts';
import { isOpen, openPage, type OpenParts } from './open.ts';
import { prove } from './prove.ts';
import { compileReader } from './read.ts';
import type { Known } from './visit.ts';
import { compileWriter } from './write.ts';

// Each is one look at the database for somebody whom nobody knows
const VISITS_PER_SECOND = 200;

export interface PagesParts extends OpenParts {
  readonly catalog: Catalog;
  readonly now: () => Date;
}

/** `walk` takes a dialect through the corridor. What is no page goes on. */
export function compilePages(
  parts: PagesParts,
  doorkeeping: Doorkeeping,
  walk: (dialect: Dialect<PageCall>) => Middleware,
): Middleware {
  // What is found out of a request while it is read, for the page that tells of its failure
  const known = new WeakMap<Context, Known>();
  const learn = (ctx: Context, one: Known): void => {
    known.set(ctx, one);
  };
  const writeFault: Dialect['writeFault'] = (ctx, requestId, failure) => {
    writeFailure(ctx, requestId, failure, known.get(ctx));
  };
  const ration = compileRation(VISITS_PER_SECOND, () => parts.now().getTime());
  const findDoorway = async (name: string) => {
    const asked = ration(() => parts.records.findDoorway(name));
    if (!asked) throw fault('Throttled', { Scope: 'Gateway', RetryAfterMilliseconds: 1000 });
    return asked;
  };
  const visited = { ...parts, records: { findDoorway } };
  const { signIns, formTokenOf } = parts;
  const called = walk({
    name: 'portal',
    read: compileReader(visited, learn),
    authenticate: (call) => prove(parts, call),
    write: compileWriter({
      passwordRules: ({ at }) => signIns.passwordRules(at.doorway),
      formTokenOf,
      origins: parts.origins,
    }),
    writeFault,
  });
  const shown = compileOpenDoor(doorkeeping, (ctx, requestId) => openPage(visited, ctx, requestId, learn), writeFault);
  return (ctx, next) => {
    const place = placeOf(ctx.path);
    // Whoever asks for a name alone and is no browser means something else
    if (!place || (place.rest === '' && !/\btext\/html\b/.test(ctx.get('accept')))) return next();
    return isOpen(ctx.method, place.rest) ? shown(ctx, next) : called(ctx, next);
  };
}
