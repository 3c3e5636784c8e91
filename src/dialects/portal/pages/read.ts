// Path, form and cookie of a browser → a call that found its operation.
import type { Context } from 'koa';
import type { Operation, Schema } from '../../../catalog/operation.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import { fault } from '../../../faults/fault.ts';
import type { Origins } from '../../../gateway/origins.ts';
import type { PageCall } from './call.ts';
import { readForm, type Form } from './form.ts';
import { COOKIE, findVisit, type Doorways, type Known, type Visit } from './visit.ts';

export interface ReaderParts {
  readonly catalog: Catalog;
  readonly records: Doorways;
  readonly origins: Origins;
  readonly now: () => Date;
}

const PREFIX = '/{directory}';

/** Operations that lists and forms of people who are in lead to; programs find them elsewhere. */
const ALSO: readonly { readonly method: string; readonly rest: RegExp; readonly id: string }[] = [
  { method: 'GET', rest: /^$/, id: 'portal:ListAccounts' },
  { method: 'GET', rest: /^\/accounts\/(?<AccountId>\d+)$/, id: 'portal:ListAccessConfigurations' },
  { method: 'POST', rest: /^\/credentials$/, id: 'portal:CreateCloudCredentials' },
  { method: 'POST', rest: /^\/device$/, id: 'portal:DecideDevice' },
];

interface Found {
  readonly operation: Operation;
  /** Parameters that the path names. */
  readonly named: Form;
}

/** Throws what findVisit and readForm throw, MethodUnsupported; `learn` hears of what is known for the answer to a failure. */
export function compileReader(
  { catalog, records, origins, now }: ReaderParts,
  learn: (ctx: Context, known: Known) => void,
): (ctx: Context) => Promise<PageCall> {
  const operations = catalog.operations('portal');
  const byId = new Map(operations.map((one) => [one.id, one]));
  const forms = new Map(
    operations.flatMap((one) =>
      one.portal?.isPage === true ? [[one.portal.path.slice(PREFIX.length), one] as const] : [],
    ),
  );

  function find(method: string, rest: string): Found | undefined {
    const form = method === 'POST' ? forms.get(rest) : undefined;
    if (form) return { operation: form, named: {} };
    for (const also of ALSO) {
      const match = also.method === method ? also.rest.exec(rest) : null;
      const operation = match ? byId.get(also.id) : undefined;
      if (operation) return { operation, named: { ...match?.groups } };
    }
    return undefined;
  }

  return async (ctx) => {
    const receivedAt = now();
    const visit: Visit = await findVisit(ctx, records);
    learn(ctx, visit);
    const method = ctx.method === 'HEAD' ? 'GET' : ctx.method;
    const found = find(method, visit.rest);
    if (!found) throw fault('MethodUnsupported', { Method: ctx.method });
    const { operation, named } = found;
    const form = method === 'POST' ? await readForm(ctx, origins) : queryOf(ctx);
    learn(ctx, { view: visit.view, action: operation.id, form });
    return {
      operation,
      parameters: known(operation.parameters, { ...form, ...named }),
      environment: { receivedAt, sourceIp: ctx.ip, secure: ctx.secure, userAgent: ctx.get('user-agent') },
      at: { doorway: visit.doorway, sourceIp: ctx.ip },
      view: visit.view,
      form: { ...form, ...named },
      session: ctx.cookies.get(COOKIE),
      userName: form['UserName'] ?? '',
      claimant: () => undefined,
    };
  };
}

function queryOf(ctx: Context): Form {
  const texts = Object.entries(ctx.query).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(texts);
}

/** What else a form carries is for the next page. */
function known({ properties = {} }: Schema, form: Form): Form {
  return Object.fromEntries(
    Object.keys(properties).flatMap((name) => {
      const value = Object.hasOwn(form, name) ? form[name] : undefined;
      return value === undefined || value === '' ? [] : [[name, value] as const];
    }),
  );
}
