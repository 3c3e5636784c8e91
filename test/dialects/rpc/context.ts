// A Koa context without a network: what the dialect reads from and writes to.
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import Koa, { type Context } from 'koa';
import type { SignedRequest } from '../../support/signer.ts';

export interface Wired {
  readonly method?: string;
  /** Path and query as on the request line. */
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

const koa = new Koa();

export function contextOf({ method = 'GET', url = '/', headers = {}, body }: Wired): Context {
  const request = new IncomingMessage(new Socket());
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  Object.assign(request, { method, url, headers: { host: 'localhost:8848', ...length, ...headers } });
  if (body !== undefined) request.push(body);
  request.push(null);
  return koa.createContext(request, new ServerResponse(request));
}

/** A signed request as it arrives. */
export function arrive({ method, url, headers, body }: SignedRequest): Context {
  const { pathname, search } = new URL(url);
  return contextOf({ method, url: pathname + search, headers, ...(body !== undefined && { body }) });
}

/** What a context has been made to answer. */
export function answerOf(ctx: Context): { status: number; type: string; text: string; json: Record<string, unknown> } {
  const text = String(ctx.body);
  const type = String(ctx.response.headers['content-type']);
  return {
    status: ctx.status,
    type,
    text,
    json: type.includes('json') ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
}
