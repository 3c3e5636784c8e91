// Whether the process lives and whether it can serve; orchestrators ask, nobody signs.
import type { Middleware } from 'koa';

/** 200 as long as the process answers at all. */
export const live: Middleware = (ctx) => {
  ctx.body = { status: 'ok' };
};

/** 200 when the database answers and no shutdown is under way, 503 otherwise. */
export function ready(ping: () => Promise<void>, isDraining: () => boolean): Middleware {
  return async (ctx) => {
    const answers = await ping().then(
      () => true,
      () => false,
    );
    // Asked last: a shutdown that began meanwhile must not be answered with readiness
    const isReady = answers && !isDraining();
    ctx.status = isReady ? 200 : 503;
    ctx.body = { status: isReady ? 'ok' : 'unavailable' };
  };
}
