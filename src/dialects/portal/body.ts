// What a device or program sends to the portal: one JSON object, bounded.
import type { Context } from 'koa';
import { readBody } from '../../gateway/body.ts';
import { parseJsonObject } from '../../gateway/jsonObject.ts';

const BODY_LIMIT_BYTES = 16 * 1024;
const JSON_TYPE = /^application\/json *(;|$)/i;

/** Throws RequestTooLarge, ContentLengthMismatch, ContentTypeUnsupported, RequestMalformed. */
export async function readJson(ctx: Context): Promise<Readonly<Record<string, unknown>>> {
  return parseJsonObject(ctx, await readBody(ctx.req, BODY_LIMIT_BYTES), JSON_TYPE);
}
