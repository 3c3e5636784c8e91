// Path, query and body → a call that found its operation. What is wrong with the body is told after who asks (rsa 9.2).
import type { Context } from 'koa';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Http, Operation } from '../../catalog/operation.ts';
import { fault } from '../../faults/fault.ts';
import { readBody } from '../../gateway/body.ts';
import type { Origins } from '../../gateway/origins.ts';
import type { RestCall } from './call.ts';
import { compileRoutes } from './route.ts';
import { typed } from './values.ts';

const BODY_LIMIT_BYTES = 1024 * 1024;
/** Where all paths of this dialect begin. */
export const BASE = '/AdminInterface/restapi';
// As key files say it, as one client cuts it, and as two client versions lengthen it (rsa 3.2)
const SPELLINGS = ['', BASE, `${BASE}/`, `${BASE}/v1`, `${BASE}/v1/`];
const LONGEST_CLAIM = 4096;

/** Throws ActionUnserved, MethodUnsupported, RequestTooLarge; `parameters` throws what is wrong with the body when asked for. */
export function compileReader(
  catalog: Catalog,
  origins: Origins,
  now: () => Date,
): (ctx: Context) => Promise<RestCall> {
  const find = compileRoutes(catalog.operations('rest'));
  return async (ctx) => {
    const receivedAt = now();
    const finding = find(ctx.method, ctx.path);
    if (!finding) throw fault('ActionUnserved', { Path: ctx.path });
    if (finding === 'OtherMethod') throw fault('MethodUnsupported', { Method: ctx.method });
    const { operation, values } = finding;
    const body = await readBody(ctx.req, BODY_LIMIT_BYTES);
    const token = /^Bearer +(\S+)$/i.exec(ctx.get('authorization'))?.[1];
    const userAgent = ctx.get('user-agent');
    return {
      operation,
      get parameters() {
        return typed(operation.parameters, { ...queryOf(ctx), ...bodyOf(ctx, operation, body), ...values });
      },
      environment: { receivedAt, sourceIp: ctx.ip, secure: ctx.secure, userAgent },
      token,
      audiences: origins(ctx).flatMap((origin) => SPELLINGS.map((rest) => origin + rest)),
      claimant: () => claimantOf(token),
    };
  };
}

function queryOf(ctx: Context): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(ctx.query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

function bodyOf(ctx: Context, operation: Operation, body: Buffer): Readonly<Record<string, unknown>> {
  const http = operation.http as Http;
  if (!http.hasBody) return {};
  const contentType = ctx.get('content-type');
  if (!/^application\/json *(;|$)/i.test(contentType)) {
    throw fault('ContentTypeUnsupported', { ContentType: contentType.slice(0, 100) });
  }
  const value = parse(body);
  // One of them alone is as good as a list of one
  if (http.bodyIs !== undefined) return { [http.bodyIs]: [value].flat() };
  if (!isObject(value)) throw fault('RequestMalformed', { Reason: 'the body is not a JSON object' });
  if (http.bodyMembers !== undefined && Object.keys(value).length !== http.bodyMembers) {
    throw fault('BodyMembersWrong', { Expected: http.bodyMembers });
  }
  return value;
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch (cause) {
    throw fault('RequestMalformed', { Reason: 'the body is not JSON' }, cause);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whom the token says it is from, unproven. */
function claimantOf(token: string | undefined): string | undefined {
  if (token === undefined || token.length > LONGEST_CLAIM) return undefined;
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as {
      sub?: unknown;
    };
    return typeof claims.sub === 'string' ? claims.sub : undefined;
  } catch {
    return undefined;
  }
}
