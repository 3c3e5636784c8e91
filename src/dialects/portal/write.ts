// Answers of the portal to programs: JSON with the RequestId in it, and nobody on the way may keep one.
import type { Context } from 'koa';
import type { Fault } from '../../faults/fault.ts';
import type { PortalCall } from './call.ts';
import { say } from './faultTable.ts';

export function writeResult(ctx: Context, requestId: string, _call: PortalCall, result: object): void {
  send(ctx, 200, requestId, result);
}

/** Works for a request that could not be read. */
export function writeFault(ctx: Context, requestId: string, failure: Fault): void {
  const { status, code, text } = say(failure.fault, failure.detail);
  if (status === 401) ctx.set('www-authenticate', 'Bearer');
  // What is left of an oversize body is not worth waiting for
  if (status === 413) ctx.set('connection', 'close');
  send(ctx, status, requestId, { ErrorCode: code, ErrorMessage: text });
}

/** `body` with its RequestId. */
export function send(ctx: Context, status: number, requestId: string, body: object): void {
  ctx.status = status;
  ctx.set('x-request-id', requestId);
  ctx.set('cache-control', 'no-store');
  ctx.set('content-type', 'application/json;charset=utf-8');
  ctx.body = JSON.stringify({ ...body, RequestId: requestId });
}
