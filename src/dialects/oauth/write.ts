// Answers where tokens are asked for: nobody on the way may keep one (RFC 6749 5).
import type { Context } from 'koa';
import type { Fault } from '../../faults/fault.ts';
import type { TokenCall } from './call.ts';
import { say } from './faultTable.ts';

export function writeResult(ctx: Context, requestId: string, _call: TokenCall, result: object): void {
  send(ctx, 200, requestId, result);
}

/** Works for a request that could not be read. */
export function writeFault(ctx: Context, requestId: string, failure: Fault): void {
  const { status, error, text } = say(failure.fault, failure.detail);
  send(ctx, status, requestId, { error, error_description: text });
}

function send(ctx: Context, status: number, requestId: string, body: object): void {
  ctx.status = status;
  ctx.set('x-request-id', requestId);
  ctx.set('cache-control', 'no-store');
  ctx.set('pragma', 'no-cache');
  // What is left of an oversize body is not worth waiting for
  if (status === 413) ctx.set('connection', 'close');
  ctx.set('content-type', 'application/json');
  ctx.body = JSON.stringify(body);
}
