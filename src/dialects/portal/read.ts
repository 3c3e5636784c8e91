// Path, query and body → a call that found its operation.
import type { Context } from 'koa';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Schema } from '../../catalog/operation.ts';
import { fault } from '../../faults/fault.ts';
import { readJson } from './body.ts';
import type { PortalCall } from './call.ts';
import { compileRoutes } from './route.ts';

/** Throws ActionUnserved, MethodUnsupported, ParameterInvalid for a parameter that comes twice, and what readJson throws. */
export function compileReader(catalog: Catalog, now: () => Date): (ctx: Context) => Promise<PortalCall> {
  const find = compileRoutes(catalog.operations('portal'));
  return async (ctx) => {
    const receivedAt = now();
    const finding = find(ctx.method, ctx.path);
    if (!finding) throw fault('ActionUnserved', { Path: ctx.path });
    if (finding === 'OtherMethod') throw fault('MethodUnsupported', { Method: ctx.method });
    const { operation, place } = finding;
    const given = place.method === 'GET' ? typed(operation.parameters, ctx.query) : await readJson(ctx);
    return {
      operation,
      parameters: known(operation.parameters, given),
      proof: place.proof,
      environment: { receivedAt, sourceIp: ctx.ip, secure: ctx.secure, userAgent: ctx.get('user-agent') },
      token: /^Bearer +(\S+)$/i.exec(ctx.get('authorization'))?.[1],
      // Nobody says who they are but by what they show
      claimant: () => undefined,
    };
  };
}

type Values = Readonly<Record<string, unknown>>;

/** Other members are for other versions of the client. */
function known({ properties = {} }: Schema, given: Values): Values {
  return Object.fromEntries(
    Object.keys(properties).flatMap((name) => (Object.hasOwn(given, name) ? [[name, given[name]]] : [])),
  );
}

/** Numbers in a query are texts. An empty value is none, as clients write a list from its beginning. */
function typed({ properties = {} }: Schema, query: Values): Values {
  const values: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(properties)) {
    const text = Object.hasOwn(query, name) ? query[name] : undefined;
    if (text === undefined || text === '') continue;
    if (typeof text !== 'string') {
      throw fault('ParameterInvalid', { Name: name, Rule: 'once', Reason: 'it appears more than once' });
    }
    values[name] = type === 'integer' && /^\d{1,15}$/.test(text) ? Number(text) : text;
  }
  return values;
}
