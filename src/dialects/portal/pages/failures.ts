// What a browser sees when a call of it failed: the same form again where that helps, else a page that says what to do.
import type { Context } from 'koa';
import type { Fault } from '../../../faults/fault.ts';
import { endSession, lead, sendPage } from './answer.ts';
import { faultPage } from './faultPage.ts';
import type { Form } from './form.ts';
import type { View } from './frame.ts';
import { bindPage, codePage, passwordPage, signInPage, type Step } from './signInPages.ts';
import { userCodeOf, viewOf, type Known } from './visit.ts';
import { sayIn } from './words.ts';

/** Faults that end a sign-in or keep everybody out: no form helps against them. */
const FINAL: ReadonlySet<string> = new Set([
  'SsoEnabled',
  'SignInNetworkRefused',
  'UserDisabled',
  'PasswordExpired',
  'SecondFactorUnavailable',
  'SignInTicketInvalid',
  'FormForeign',
  'DirectoryNotFound',
  'UserNotFound',
  'NoPermission',
]);

const ENDED: ReadonlySet<string> = new Set(['AccessTokenInvalid', 'AccessTokenExpired']);
const PICTURE = /^[A-Za-z0-9+/=]{1,20000}$/;

/** `known` is what was found out before it failed. */
export function writeFailure(ctx: Context, requestId: string, failure: Fault, known: Known | undefined): void {
  const view = known?.view ?? viewOf(ctx);
  const form = known?.form ?? {};
  if (ENDED.has(failure.fault) && view.base !== '') {
    endSession(ctx, view.base);
    lead(ctx, requestId, signInPath(view, form['user_code'] ?? form['UserCode']));
    return;
  }
  const { status, text } = sayIn(view.language, failure.fault, failure.detail as never);
  // What is left of an oversize body is not worth waiting for
  if (status === 413) ctx.set('connection', 'close');
  const again = FINAL.has(failure.fault) ? undefined : formAgain(known?.action ?? '', view, form, text);
  const back = view.base === '' ? undefined : backFrom(failure, view, known?.action);
  sendPage(ctx, status, requestId, again ?? faultPage(view, text, requestId, back));
}

/** Where the sign-in begins; it leads to the decision about a command line afterwards. */
export function signInPath({ base }: View, userCode: string | undefined): string {
  const code = userCodeOf(userCode);
  return `${base}/login${code === undefined ? '' : `?user_code=${code}`}`;
}

function backFrom({ fault }: Fault, { base }: View, action = ''): string | undefined {
  if (fault === 'SsoEnabled' || fault === 'SignInNetworkRefused') return undefined;
  return FINAL.has(fault) || action === 'portal:SignIn' ? `${base}/login` : base;
}

function formAgain(action: string, view: View, form: Form, trouble: string): string | undefined {
  const userName = form['UserName'] ?? '';
  const userCode = userCodeOf(form['PendingCode']);
  const step: Step = { trouble, ticket: form['Ticket'] ?? '', userName, userCode };
  switch (action) {
    case 'portal:SignIn':
      return signInPage(view, step);
    case 'portal:VerifyCode':
      return codePage(view, step);
    case 'portal:ChangePassword':
      return passwordPage(view, { ...step, length: Number(form['Length']), different: Number(form['Different']) });
    case 'portal:BindDevice': {
      const picture = form['Picture'] ?? '';
      const isPicture = PICTURE.test(picture);
      const offer = { picture, secret: form['Secret'] ?? '', mayPutOff: form['MayPutOff'] === 'true' };
      return isPicture ? bindPage(view, { ...step, ...offer }) : undefined;
    }
    default:
      return undefined;
  }
}
