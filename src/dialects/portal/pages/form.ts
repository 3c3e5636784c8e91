// What a browser sends by a form of ours, bounded, and whether it was one of ours.
import type { Context } from 'koa';
import { fault } from '../../../faults/fault.ts';
import { readBody } from '../../../gateway/body.ts';
import type { Origins } from '../../../gateway/origins.ts';

export type Form = Readonly<Record<string, string>>;

// A ticket and the picture of a seed with it are a few thousand
const BODY_LIMIT_BYTES = 32 * 1024;
const URL_ENCODED = /^application\/x-www-form-urlencoded *(;|$)/i;

/** Throws FormForeign, ContentTypeUnsupported, RequestTooLarge, RequestMalformed for a name that comes twice. */
export async function readForm(ctx: Context, origins: Origins): Promise<Form> {
  assertOwn(ctx, origins);
  const contentType = ctx.get('content-type');
  if (!URL_ENCODED.test(contentType)) throw fault('ContentTypeUnsupported', { ContentType: contentType.slice(0, 100) });
  const form = new Map<string, string>();
  for (const [name, value] of new URLSearchParams((await readBody(ctx.req, BODY_LIMIT_BYTES)).toString('utf8'))) {
    if (form.has(name)) throw fault('RequestMalformed', { Reason: 'a name appears more than once' });
    form.set(name, value);
  }
  return Object.fromEntries(form);
}

/** Browsers say from where they send; who says nothing is none, and carries nobody's cookies unknowingly. */
function assertOwn(ctx: Context, origins: Origins): void {
  const site = ctx.get('sec-fetch-site');
  const origin = ctx.get('origin');
  const isOwnSite = site === '' || site === 'same-origin' || site === 'none';
  // The host alone: a proxy may speak https where we are spoken to by http. The one that was called is ours by any name
  const own = [ctx.host, ...origins(ctx).map(hostOf)];
  const isOwnOrigin = origin === '' || own.includes(hostOf(origin));
  if (!isOwnSite || !isOwnOrigin) throw fault('FormForeign', {});
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}
