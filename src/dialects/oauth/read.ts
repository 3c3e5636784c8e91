// A form with an assertion → the one call that this dialect has.
import type { Context } from 'koa';
import type { Catalog } from '../../catalog/catalog.ts';
import { fault } from '../../faults/fault.ts';
import { readBody } from '../../gateway/body.ts';
import type { Origins } from '../../gateway/origins.ts';
import type { TokenCall } from './call.ts';

/** Where clients ask for tokens; also what their assertions are made for. */
export const TOKEN_PATH = '/oauth/token';

const BODY_LIMIT_BYTES = 64 * 1024;
const FORM = /^application\/x-www-form-urlencoded *(;|$)/i;
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Throws MethodUnsupported, RequestTooLarge, TokenRequestInvalid, GrantUnsupported. */
export function compileReader(
  catalog: Catalog,
  origins: Origins,
  now: () => Date,
): (ctx: Context) => Promise<TokenCall> {
  const [operation] = catalog.operations('oauth');
  if (!operation) throw new Error('no schema for the token endpoint');
  return async (ctx) => {
    const receivedAt = now();
    if (ctx.method !== 'POST') throw fault('MethodUnsupported', { Method: ctx.method });
    if (!FORM.test(ctx.get('content-type')))
      throw invalid('the content type must be application/x-www-form-urlencoded');
    const form = parseForm(await readBody(ctx.req, BODY_LIMIT_BYTES));
    if (need(form, 'grant_type') !== 'client_credentials') throw fault('GrantUnsupported', {});
    if (need(form, 'client_assertion_type') !== ASSERTION_TYPE)
      throw invalid(`client_assertion_type must be ${ASSERTION_TYPE}`);
    const token = need(form, 'client_assertion');
    const clientId = form.get('client_id');
    const scope = form.get('scope');
    const userAgent = ctx.get('user-agent');
    return {
      operation,
      parameters: scope === undefined ? {} : { scope },
      environment: { receivedAt, sourceIp: ctx.ip, secure: ctx.secure, userAgent },
      // The endpoint, or its issuer (rsa 4)
      assertion: { token, clientId, audiences: origins(ctx).flatMap((one) => [one + TOKEN_PATH, `${one}/oauth`]) },
      claimant: () => clientId,
    };
  };
}

type Form = ReadonlyMap<string, string>;

const invalid = (Reason: string) => fault('TokenRequestInvalid', { Reason });

/** An empty value is none (RFC 6749 3.2), a name that comes twice is refused. */
function parseForm(body: Buffer): Form {
  const form = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(body.toString('utf8'))) {
    if (value === '') continue;
    if (form.has(name)) throw invalid(`${name.slice(0, 100)} appears more than once`);
    form.set(name, value);
  }
  return form;
}

function need(form: Form, name: string): string {
  const value = form.get(name);
  if (value === undefined) throw invalid(`${name} is missing`);
  return value;
}
