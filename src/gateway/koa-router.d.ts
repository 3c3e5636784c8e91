// koa-router 14 ships no types; this is the part that routes.ts uses.
declare module 'koa-router' {
  import type { Middleware } from 'koa';

  export default class Router {
    all(path: string, handle: Middleware): this;
    get(path: string, handle: Middleware): this;
    routes(): Middleware;
  }
}
