// koa-router 14 ships no types; this is the part that routes.ts uses.
declare module 'koa-router' {
  import type { Middleware, ParameterizedContext, Next } from 'koa';

  type RouteContext = ParameterizedContext & { readonly params: Readonly<Record<string, string>> };
  type Handle = (ctx: RouteContext, next: Next) => unknown;

  export default class Router {
    all(path: string | RegExp, handle: Middleware): this;
    get(path: string | RegExp, handle: Handle): this;
    routes(): Middleware;
  }
}
