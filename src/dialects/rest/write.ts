// Answers in the two shapes that clients of the administration API know.
import { STATUS_CODES } from 'node:http';
import type { Context } from 'koa';
import type { Http } from '../../catalog/operation.ts';
import type { Fault } from '../../faults/fault.ts';
import type { RestCall } from './call.ts';
import { say } from './faultTable.ts';

/** The result and nothing beside it: some clients refuse members that they do not know (rsa 7.11). 207 when a part failed. */
export function writeResult(ctx: Context, requestId: string, { operation }: RestCall, result: object): void {
  const { failuresIn, fileIn } = operation.http as Http;
  const member = (name: string): unknown => (result as Readonly<Record<string, unknown>>)[name];
  if (fileIn !== undefined) {
    sendAs(ctx, 200, requestId, 'application/octet-stream', String(member(fileIn)));
    return;
  }
  const isPartial = failuresIn !== undefined && (member(failuresIn) as readonly unknown[]).length > 0;
  send(ctx, isPartial ? 207 : 200, requestId, result);
}

/** One of the two error bodies (rsa 6). Works for a request that could not be read. */
export function compileFaultWriter(now: () => Date) {
  return (ctx: Context, requestId: string, failure: Fault): void => {
    const { status, family, text } = say(failure.fault, failure.detail);
    const phrase = STATUS_CODES[status] ?? 'Error';
    const body =
      family === 'A'
        ? { code: `${status} ${springName(phrase)}`, description: text }
        : { timestamp: now().getTime(), status, error: phrase, message: text, path: ctx.path };
    send(ctx, status, requestId, body);
  };
}

/** `Not Found` as `NOT_FOUND`. */
function springName(phrase: string): string {
  return phrase.toUpperCase().replaceAll(' ', '_');
}

function send(ctx: Context, status: number, requestId: string, body: object): void {
  sendAs(ctx, status, requestId, 'application/json', JSON.stringify(body));
}

function sendAs(ctx: Context, status: number, requestId: string, contentType: string, body: string): void {
  ctx.status = status;
  ctx.set('x-request-id', requestId);
  // What is left of an oversize body is not worth waiting for
  if (status === 413) ctx.set('connection', 'close');
  ctx.set('content-type', contentType);
  ctx.body = body;
}
