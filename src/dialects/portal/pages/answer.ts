// How pages travel: with what keeps them from being framed, kept, or fed with anything foreign.
import type { Context } from 'koa';
import { COOKIE } from './visit.ts';

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

export function sendPage(ctx: Context, status: number, requestId: string, page: string): void {
  dress(ctx, requestId);
  ctx.status = status;
  ctx.set('content-type', 'text/html; charset=utf-8');
  ctx.body = page;
}

/** To another page of ours. */
export function lead(ctx: Context, requestId: string, path: string): void {
  dress(ctx, requestId);
  ctx.status = 303;
  ctx.set('location', path);
  ctx.body = null;
  ctx.status = 303;
}

/** For the pages of one directory; `isSecure` keeps it from ever travelling by plain http. */
export function setSession(ctx: Context, base: string, session: string, seconds: number, isSecure: boolean): void {
  const secure = isSecure ? '; Secure' : '';
  ctx.set('set-cookie', `${COOKIE}=${session}; Path=${base}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`);
}

/** Ends the session that is there. */
export function endSession(ctx: Context, base: string): void {
  setSession(ctx, base, '', 0, ctx.secure);
}

function dress(ctx: Context, requestId: string): void {
  ctx.set('x-request-id', requestId);
  ctx.set('cache-control', 'no-store');
  ctx.set('content-security-policy', POLICY);
  ctx.set('x-frame-options', 'DENY');
  ctx.set('x-content-type-options', 'nosniff');
  // A stricter one would make browsers send our own forms from nowhere
  ctx.set('referrer-policy', 'same-origin');
  ctx.set('cross-origin-opener-policy', 'same-origin');
  ctx.set('cross-origin-resource-policy', 'same-origin');
  ctx.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  ctx.vary('accept-language');
}
