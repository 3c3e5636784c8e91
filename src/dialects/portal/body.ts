// What a device or program sends to the portal: one JSON object, bounded.
import type { Context } from 'koa';
import { fault } from '../../faults/fault.ts';
import { readBody } from '../../gateway/body.ts';

const BODY_LIMIT_BYTES = 16 * 1024;

/** Throws RequestTooLarge, ContentLengthMismatch, ContentTypeUnsupported, RequestMalformed. */
export async function readJson(ctx: Context): Promise<Readonly<Record<string, unknown>>> {
  const body = await readBody(ctx.req, BODY_LIMIT_BYTES);
  const contentType = ctx.get('content-type');
  if (!/^application\/json *(;|$)/i.test(contentType)) {
    throw fault('ContentTypeUnsupported', { ContentType: contentType.slice(0, 100) });
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (cause) {
    throw fault('RequestMalformed', { Reason: 'the body is not JSON' }, cause);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw fault('RequestMalformed', { Reason: 'the body is not a JSON object' });
}
