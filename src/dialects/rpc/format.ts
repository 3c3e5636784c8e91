// JSON or XML: the answer's format must be known even when the request could not be read.
import type { Context } from 'koa';

export type Format = 'JSON' | 'XML';

/**
 * V1 goes by the Format parameter: XML when absent, JSON by that word in any case (rpc-protocol 3.1). V3 and everything
 * unsigned answers JSON unless XML is asked for by Format or Accept (rpc-protocol 7.3).
 * Our decision for other words (rpc-protocol 13): XML in V1, JSON elsewhere.
 */
export function chooseFormat(isV1: boolean, format: string | undefined, accept: string | undefined): Format {
  const word = format?.toUpperCase();
  if (word === 'JSON' || word === 'XML') return word;
  if (isV1) return 'XML';
  return accept !== undefined && /\b(application|text)\/xml\b/.test(accept) && !accept.includes('json')
    ? 'XML'
    : 'JSON';
}

/** The format for a request whose body or parameters could not be parsed: from whatever of the query is legible. */
export function guessFormat(ctx: Context): Format {
  const query = ctx.query;
  const isV1 = 'Signature' in query || 'AccessKeyId' in query;
  const format = query['Format'];
  return chooseFormat(isV1, typeof format === 'string' ? format : undefined, ctx.get('accept'));
}
