// What an operation answered, as the page that comes next.
import type { Context } from 'koa';
import type { Origins } from '../../../gateway/origins.ts';
import { lead, sendPage, setSession } from './answer.ts';
import type { PageCall } from './call.ts';
import { decidedPage } from './devicePages.ts';
import type { Visitor } from './frame.ts';
import { accountPage, credentialsPage, homePage, type Credential } from './homePages.ts';
import { bindPage, codePage, passwordPage, type Step } from './signInPages.ts';
import { userCodeOf } from './visit.ts';

export interface WriterParts {
  readonly passwordRules: (call: PageCall) => { readonly length: number; readonly different: number };
  readonly formTokenOf: (session: string) => string;
  /** How people reach us: by https, when one of these says so. */
  readonly origins: Origins;
}

type Result = Readonly<Record<string, unknown>>;

export function compileWriter(parts: WriterParts) {
  return (ctx: Context, requestId: string, call: PageCall, result: object): void => {
    const answer = result as Result;
    const isStep = typeof answer['Step'] === 'string';
    if (answer['Step'] === 'Done') {
      const isSecure = ctx.secure || parts.origins(ctx).some((origin) => origin.startsWith('https:'));
      setSession(ctx, call.view.base, String(answer['Session']), Number(answer['ExpiresIn']), isSecure);
      const userCode = userCodeOf(call.form['PendingCode']);
      lead(ctx, requestId, userCode === undefined ? call.view.base : `${call.view.base}/device?user_code=${userCode}`);
      return;
    }
    sendPage(ctx, 200, requestId, isStep ? stepPage(parts, call, answer) : roomPage(parts, call, answer));
  };
}

function stepPage({ passwordRules }: WriterParts, call: PageCall, answer: Result): string {
  const { view, form, userName } = call;
  const step: Step = { ticket: String(answer['Ticket']), userName, userCode: userCodeOf(form['PendingCode']) };
  switch (answer['Step']) {
    case 'VerifyCode':
      return codePage(view, step);
    case 'ChangePassword':
      return passwordPage(view, { ...step, ...passwordRules(call) });
    default:
      return bindPage(view, {
        ...step,
        picture: String(answer['QRCode']),
        secret: String(answer['Secret']),
        mayPutOff: answer['MayPutOff'] === true,
      });
  }
}

function roomPage({ formTokenOf }: WriterParts, call: PageCall, answer: Result): string {
  const { view, form, userName, session = '' } = call;
  const visitor: Visitor = { ...view, userName, formToken: formTokenOf(session) };
  const next = answer['NextToken'];
  const more = typeof next === 'string' && next !== '' ? `?NextToken=${encodeURIComponent(next)}` : undefined;
  switch (call.operation.id) {
    case 'portal:ListAccounts':
      return homePage(visitor, answer['Accounts'] as Parameters<typeof homePage>[1], { more });
    case 'portal:ListAccessConfigurations': {
      const rows = answer['AccessConfigurationsForAccount'] as Parameters<typeof accountPage>[2];
      return accountPage(visitor, form['AccountId'] ?? '', rows, { more });
    }
    case 'portal:DecideDevice':
      return decidedPage(view, form['Decision'] === 'Approved' ? 'Approved' : 'Denied');
    default: {
      const of = { account: form['AccountId'] ?? '', configuration: form['Name'] ?? '' };
      return credentialsPage(visitor, of, answer['CloudCredential'] as Credential);
    }
  }
}
