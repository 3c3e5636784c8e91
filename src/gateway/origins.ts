// By which names clients call this gateway: a token made for another one is not for us.
import type { Context } from 'koa';

/** `https://host[:port]`, the one that key files name first. */
export type Origins = (ctx: Context) => readonly string[];

/** The configured ones, and nothing else then; without any whatever the Host header says (src/README.md). */
export function compileOrigins(configured: readonly string[]): Origins {
  // Koa's own `origin` is what a browser says of the page that calls
  return configured.length > 0 ? () => configured : (ctx) => [`${ctx.protocol}://${ctx.host}`];
}
