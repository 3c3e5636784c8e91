// Answers as RFC 7644 has them: resources with their location, and errors in one shape.
import type { Context } from 'koa';
import type { Fault } from '../../faults/fault.ts';
import type { ScimCall } from './call.ts';
import { say } from './faultTable.ts';

type Resource = Readonly<Record<string, unknown>> & {
  readonly id?: string;
  readonly meta?: { readonly resourceType: string; readonly location?: string };
};

/** 201 with its location for what was made, 204 for what is gone and for an answer without members, else 200. */
export function writeResult(ctx: Context, requestId: string, call: ScimCall, result: object): void {
  const { operation, base } = call;
  if (Object.keys(result).length === 0) {
    ctx.set('x-request-id', requestId);
    ctx.status = 204;
    return;
  }
  const { Resources, ...rest } = result as { readonly Resources?: readonly Resource[] };
  if (Resources) {
    send(ctx, 200, requestId, { ...rest, Resources: Resources.map((one) => located(one, base)) });
    return;
  }
  const body = located(result as Resource, base);
  const isMade = operation.scim?.method === 'POST';
  if (isMade && body.meta?.location !== undefined) ctx.set('location', body.meta.location);
  send(ctx, isMade ? 201 : 200, requestId, body);
}

function located(resource: Resource, base: string): Resource {
  const { id, meta } = resource;
  if (id === undefined || !meta) return resource;
  return { ...resource, meta: { ...meta, location: `${base}/${meta.resourceType}s/${id}` } };
}

/** Works for a request that could not be read. */
export function writeFault(ctx: Context, requestId: string, failure: Fault): void {
  const { status, scimType, text } = say(failure.fault, failure.detail);
  if (status === 401) ctx.set('www-authenticate', 'Bearer');
  // What is left of an oversize body is not worth waiting for
  if (status === 413) ctx.set('connection', 'close');
  const schemas = ['urn:ietf:params:scim:api:messages:2.0:Error'];
  const body = { schemas, status: String(status), ...(scimType !== undefined && { scimType }), detail: text };
  send(ctx, status, requestId, body);
}

function send(ctx: Context, status: number, requestId: string, body: object): void {
  ctx.status = status;
  ctx.set('x-request-id', requestId);
  ctx.set('content-type', 'application/scim+json');
  ctx.body = JSON.stringify(body);
}
