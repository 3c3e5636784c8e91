// Which path leads where. The only file that knows the router.
import Router from 'koa-router';
import type Koa from 'koa';
import { fault } from '../faults/fault.ts';
import type { Corridor } from './serve.ts';
import type { Dialect } from './contract.ts';
import { live } from './health.ts';

export interface Routes {
  readonly rpc: Koa.Middleware;
  /** Dialects with paths of their own. */
  readonly byPath: readonly { readonly path: RegExp; readonly answer: Koa.Middleware }[];
  /** Everything under the SCIM root, after what tells of the endpoint itself. */
  readonly scim: Koa.Middleware;
  readonly scimDiscovery: Koa.Middleware;
  /** Where OAuth clients ask for their tokens. */
  readonly token: Koa.Middleware;
  /** Where devices ask to be let in for somebody. */
  readonly deviceAuthorization: Koa.Middleware;
  /** What programs ask of the sign-in portal. */
  readonly portal: Koa.Middleware;
  readonly ready: Koa.Middleware;
  /** The published catalogue. */
  readonly catalog: Koa.Middleware;
  /** One action of it. */
  readonly catalogAction: Koa.Middleware;
  /** Everything under `/console/`. */
  readonly console: Koa.Middleware;
  /** Advice on an error code as plain text: where `Recommend` leads. */
  readonly adviseOn: (code: string) => string | undefined;
  /** Answers every path that leads nowhere, in this dialect's words. */
  readonly fallback: Dialect;
}

const SCIM = /^\/scim\/v2(\/.*)?$/;
const PORTAL = /^\/(token|cloud-credentials|device-decisions|access-assignments\/[a-z-]+)$/;
const CONSOLE = '/console/';

/** RPC is always the root path, whatever the method: the dialect refuses methods in its own words (rpc-protocol 2). */
export function mount<W>(app: Koa, routes: Routes, corridor: Corridor<W>): void {
  const router = new Router();
  router.get('/', (ctx, next) => {
    // A person with a browser: no client of the API says that it reads html
    if (!isVisit(ctx)) return next();
    ctx.redirect(CONSOLE);
  });
  router.all('/', routes.rpc);
  for (const { path, answer } of routes.byPath) router.all(path, answer);
  router.all(SCIM, routes.scimDiscovery);
  router.all(SCIM, routes.scim);
  router.all('/oauth/token', routes.token);
  router.all('/device-authorization', routes.deviceAuthorization);
  router.all(PORTAL, routes.portal);
  router.get('/healthz', live);
  router.get('/readyz', routes.ready);
  router.get('/catalog.json', routes.catalog);
  router.get(/^\/catalog\/[a-z]+\/\w+\.json$/, routes.catalogAction);
  router.get(/^\/console$/, (ctx) => {
    ctx.redirect(CONSOLE);
  });
  router.get(/^\/console\/[\w.-]*$/, routes.console);
  router.get('/errors/:code', (ctx, next) => {
    const advice = routes.adviseOn(ctx.params['code'] ?? '');
    if (advice === undefined) return next();
    ctx.type = 'text/plain';
    ctx.body = advice;
  });
  app.use(router.routes());
  app.use((ctx) => {
    const requestId = corridor.mintRequestId();
    const failure = fault('ActionUnserved', { Path: ctx.path });
    routes.fallback.writeFault(ctx, requestId, failure);
    corridor.witness(ctx, {
      requestId,
      dialect: routes.fallback.name,
      milliseconds: 0,
      call: undefined,
      entry: undefined,
      failure,
    });
  });
}

function isVisit({ method, querystring, headers }: Koa.Context): boolean {
  return method === 'GET' && querystring === '' && /\btext\/html\b/.test(headers.accept ?? '');
}
