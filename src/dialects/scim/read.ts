// Path, query and body → a call that found its operation. What is wrong with the body is told after who asks.
import type { Context } from 'koa';
import type { Catalog } from '../../catalog/catalog.ts';
import { fault } from '../../faults/fault.ts';
import { readBody } from '../../gateway/body.ts';
import { parseJsonObject } from '../../gateway/jsonObject.ts';
import type { Origins } from '../../gateway/origins.ts';
import { spelled } from './attributes.ts';
import type { ScimCall } from './call.ts';
import { compileRoutes, ROOT } from './route.ts';

const BODY_LIMIT_BYTES = 1024 * 1024;
const LONGEST_CLAIM = 64;
const JSON_TYPES = /^application\/(scim\+)?json *(;|$)/i;

/** Throws ActionUnserved, MethodUnsupported, RequestTooLarge; `parameters` throws what is wrong with the body when asked for. */
export function compileReader(
  catalog: Catalog,
  origins: Origins,
  now: () => Date,
): (ctx: Context) => Promise<ScimCall> {
  const find = compileRoutes(catalog.operations('scim'));
  return async (ctx) => {
    const receivedAt = now();
    const finding = find(ctx.method, ctx.path);
    if (!finding) throw fault('ActionUnserved', { Path: ctx.path });
    if (finding === 'OtherMethod') throw fault('MethodUnsupported', { Method: ctx.method });
    const { operation, id } = finding;
    const body = await readBody(ctx.req, BODY_LIMIT_BYTES);
    const token = /^Bearer +(\S+)$/i.exec(ctx.get('authorization'))?.[1];
    return {
      operation,
      get parameters() {
        const given =
          ctx.method === 'GET' || ctx.method === 'DELETE' ? queryOf(ctx) : parseJsonObject(ctx, body, JSON_TYPES);
        const { id: _id, ...rest } = spelled(operation.parameters, given);
        return id === undefined ? rest : { ...rest, id };
      },
      environment: { receivedAt, sourceIp: ctx.ip, secure: ctx.secure, userAgent: ctx.get('user-agent') },
      token,
      base: `${origins(ctx)[0] ?? ''}${ROOT}`,
      // The credential's identifier stands before the dot, the secret after it
      claimant: () => token?.split('.')[0]?.slice(0, LONGEST_CLAIM),
    };
  };
}

function queryOf(ctx: Context): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(ctx.query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}
