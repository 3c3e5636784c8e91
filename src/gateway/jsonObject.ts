// A body as one JSON object: without it each dialect would judge content types and broken text in its own way.
import type { Context } from 'koa';
import { fault } from '../faults/fault.ts';

/** `types` matches content types that are JSON here. Throws ContentTypeUnsupported, RequestMalformed. */
export function parseJsonObject(ctx: Context, body: Buffer, types: RegExp): Readonly<Record<string, unknown>> {
  const contentType = ctx.get('content-type');
  if (!types.test(contentType)) throw fault('ContentTypeUnsupported', { ContentType: contentType.slice(0, 100) });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (cause) {
    throw fault('RequestMalformed', { Reason: 'the body is not JSON' }, cause);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw fault('RequestMalformed', { Reason: 'the body is not a JSON object' });
}
