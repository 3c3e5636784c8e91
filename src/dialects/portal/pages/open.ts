// Pages that are shown without a call: the sign-in, the decision about a command line, the way out. They change nothing.
import type { Context } from 'koa';
import { fault, isFault } from '../../../faults/fault.ts';
import type { Origins } from '../../../gateway/origins.ts';
import { portalPath } from '../address.ts';
import { endSession, lead, sendPage } from './answer.ts';
import { codeOfDevicePage, devicePage } from './devicePages.ts';
import { signInPath } from './failures.ts';
import { readForm } from './form.ts';
import type { Provers } from './prove.ts';
import { signInPage } from './signInPages.ts';
import { COOKIE, findVisit, userCodeOf, type Doorways, type Known, type Visit } from './visit.ts';

export interface OpenParts extends Provers {
  readonly records: Doorways;
  readonly origins: Origins;
  /** The code of a command line as people read it; nothing for what is none of this directory. */
  readonly readUserCode: (text: string, directoryId: string) => string | undefined;
  /** For how long a command line is let in. */
  readonly hours: number;
}

/** True for what `openPage` answers. */
export function isOpen(method: string, rest: string): boolean {
  const isRead = method === 'GET' || method === 'HEAD';
  return rest === '/logout' || (isRead && (rest === '/login' || rest === '/device'));
}

/** Throws what findVisit throws, SsoEnabled, SignInNetworkRefused, FormForeign, UserDisabled. */
export async function openPage(
  parts: OpenParts,
  ctx: Context,
  requestId: string,
  learn: (ctx: Context, known: Known) => void,
): Promise<void> {
  const visit = await findVisit(ctx, parts.records);
  learn(ctx, visit);
  if (visit.rest === '/logout') return signOut(parts, ctx, requestId, visit);
  const base = portalPath(visit.doorway);
  if (base !== visit.view.base) {
    lead(ctx, requestId, `${base}${visit.rest}${ctx.search}`);
    return;
  }
  if (visit.rest === '/device') return showDevice(parts, ctx, requestId, visit);
  parts.signIns.assertOpen({ doorway: visit.doorway, sourceIp: ctx.ip });
  sendPage(ctx, 200, requestId, signInPage(visit.view, { userCode: userCodeOf(queryText(ctx)) }));
}

async function signOut(parts: OpenParts, ctx: Context, requestId: string, { view }: Visit): Promise<void> {
  if (ctx.method !== 'POST') throw fault('MethodUnsupported', { Method: ctx.method });
  await readForm(ctx, parts.origins);
  endSession(ctx, view.base);
  lead(ctx, requestId, `${view.base}/login`);
}

async function showDevice(parts: OpenParts, ctx: Context, requestId: string, visit: Visit): Promise<void> {
  const { view, doorway } = visit;
  const session = ctx.cookies.get(COOKIE) ?? '';
  const given = queryText(ctx);
  const principal = await parts.users.proveSession(session).catch((cause: unknown) => {
    if (isFault(cause, 'AccessTokenInvalid') || isFault(cause, 'AccessTokenExpired')) return undefined;
    throw cause;
  });
  if (principal?.administers !== doorway.directoryId) {
    lead(ctx, requestId, signInPath(view, given));
    return;
  }
  const userCode = given === undefined ? undefined : parts.readUserCode(given, doorway.directoryId);
  const visitor = { ...view, userName: principal.name, formToken: parts.formTokenOf(session) };
  const isMistyped = given !== undefined && userCode === undefined;
  const page = userCode === undefined ? codeOfDevicePage(view, isMistyped) : devicePage(visitor, userCode, parts.hours);
  sendPage(ctx, isMistyped ? 400 : 200, requestId, page);
}

function queryText(ctx: Context): string | undefined {
  const text = ctx.query['user_code'];
  return typeof text === 'string' && text !== '' ? text.slice(0, 64) : undefined;
}
