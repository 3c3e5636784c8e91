// Documents that never change while the process lives, and the console made of them. Without it a proxy would have to serve them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Context, Middleware } from 'koa';

export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
  readonly gzipped: Buffer;
  /** Strong, with its quotes. */
  readonly etag: string;
  /** The name holds a digest of the bytes: clients need never ask again. */
  readonly isImmutable: boolean;
}

/** One document, ready to be sent in either encoding. */
export function toAsset(type: string, text: string | Buffer, isImmutable = false): Asset {
  const bytes = Buffer.from(text);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { type, bytes, gzipped: gzipSync(bytes), etag, isImmutable };
}

/** Sends it, or 304 to a client that has it already. */
export function sendAsset(ctx: Context, { type, bytes, gzipped, etag, isImmutable }: Asset): void {
  ctx.set('etag', etag);
  ctx.set('vary', 'accept-encoding');
  ctx.set('cache-control', isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  ctx.set('x-content-type-options', 'nosniff');
  // Asked here and not of Koa, to which a client that says no-cache has nothing: 304 is as fresh as 200
  const isKnown = ctx
    .get('if-none-match')
    .split(/\s*,\s*/)
    .some((tag) => tag.replace(/^W\//, '') === etag);
  ctx.status = isKnown ? 304 : 200;
  if (isKnown) return;
  ctx.set('content-type', type);
  const isGzip = ctx.acceptsEncodings('gzip', 'identity') === 'gzip';
  if (isGzip) ctx.set('content-encoding', 'gzip');
  ctx.body = isGzip ? gzipped : bytes;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};
const DIGEST = /-[A-Z0-9]{8}\.\w+$/;

/** Where the built console lies, seen from src/gateway and dist/gateway alike. */
export const CONSOLE = new URL('../../dist/console/', import.meta.url);

/** The files of one folder by name; empty when it is not there. Nothing outside of it can ever be asked for. */
export function readAssets(folder: URL): ReadonlyMap<string, Asset> {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return new Map();
  }
  const assets = names.flatMap((name): [string, Asset][] => {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
    return type === undefined ? [] : [[name, toAsset(type, readFileSync(new URL(name, folder)), DIGEST.test(name))]];
  });
  return new Map(assets);
}

// The page speaks to its own gateway and to nobody else; nothing may frame it, and no text becomes script
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const PAGE = 'index.html';
const PLACE_OF_INDEX = '{catalogue}';

/**
 * Serves a folder of assets under `/console/`; read when first asked for. Passes on what it does not hold. `index` is JSON
 * text that the page carries as its first data, so that it waits for no further answer.
 */
export function serveConsole(folder: URL, index: () => string): Middleware {
  let assets: ReadonlyMap<string, Asset> | undefined;
  return (ctx, next) => {
    assets ??= withIndex(readAssets(folder), index);
    const name = ctx.path.slice('/console/'.length);
    const asset = assets.get(name === '' ? PAGE : name);
    if (!asset) return next();
    ctx.set('content-security-policy', POLICY);
    ctx.set('x-frame-options', 'DENY');
    ctx.set('referrer-policy', 'no-referrer');
    ctx.set('cross-origin-resource-policy', 'same-origin');
    ctx.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    sendAsset(ctx, asset);
  };
}

function withIndex(assets: ReadonlyMap<string, Asset>, index: () => string): ReadonlyMap<string, Asset> {
  const page = assets.get(PAGE);
  if (!page) return assets;
  // No text may end the element that it stands in
  const inert = index().replaceAll('<', '\\u003c');
  const [before = '', ...after] = page.bytes.toString().split(PLACE_OF_INDEX);
  return new Map([...assets, [PAGE, toAsset(page.type, [before, ...after].join(inert))]]);
}
