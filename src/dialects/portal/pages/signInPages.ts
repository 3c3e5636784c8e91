// The steps of signing in: name and password, a code, a new password, a device. Each is one form.
import { card, field, notice, sayTo, type View } from './frame.ts';
import { html, type Html } from './html.ts';

/** What is left of an attempt: why the last one failed, and where it was to lead. */
export interface Attempt {
  readonly trouble?: string | undefined;
  /** The code of a command line that waits for a decision. */
  readonly userCode?: string | undefined;
}

/** A step after the password; the ticket says what was shown so far. */
export interface Step extends Attempt {
  readonly ticket: string;
  readonly userName: string;
}

export function signInPage(
  view: View,
  { trouble, userCode, userName }: Attempt & { readonly userName?: string },
): string {
  const t = sayTo(view);
  const isKnown = userName !== undefined && userName !== '';
  return card(
    view,
    t('signIn.title'),
    html`<p class="lead">${t('signIn.to', { directory: view.directoryName })}</p>
      ${userCode !== undefined && notice(t('signIn.device'), 'plain')} ${notice(trouble)}
      <form class="form" method="post" action="${view.base}/login">
        ${carried(userCode)}
        ${field({
          name: 'UserName',
          label: t('signIn.name'),
          autocomplete: 'username',
          value: userName,
          isFirst: !isKnown,
        })}
        ${field({
          name: 'Password',
          label: t('signIn.password'),
          type: 'password',
          autocomplete: 'current-password',
          isFirst: isKnown,
        })}
        <button class="button primary">${t('signIn.submit')}</button>
      </form>
      <p class="aside">${t('signIn.forgotten')}</p>`,
  );
}

export function codePage(view: View, step: Step): string {
  const t = sayTo(view);
  return card(
    view,
    t('code.title'),
    html`<p class="lead">${t('code.lead', { user: step.userName })}</p>
      ${notice(step.trouble)}
      <form class="form" method="post" action="${view.base}/login/code">
        ${kept(step)}
        ${field({ name: 'Code', label: t('code.label'), autocomplete: 'one-time-code', isCode: true, isFirst: true })}
        <button class="button primary">${t('code.submit')}</button>
      </form>
      ${again(view, step)}`,
  );
}

export function passwordPage(view: View, step: Step & { readonly length: number; readonly different: number }): string {
  const t = sayTo(view);
  const { length, different } = step;
  return card(
    view,
    t('password.title'),
    html`<p class="lead">${t('password.lead')}</p>
      ${notice(step.trouble)}
      <form class="form" method="post" action="${view.base}/login/password">
        ${kept(step)}${hidden('Length', length)}${hidden('Different', different)}
        <input
          class="visually-hidden"
          value="${step.userName}"
          autocomplete="username"
          tabindex="-1"
          aria-hidden="true"
          readonly
        />
        ${field({
          name: 'NewPassword',
          label: t('password.new'),
          type: 'password',
          autocomplete: 'new-password',
          hint: t('password.rules', { length, different }),
          isFirst: true,
        })}
        ${field({
          name: 'RepeatedPassword',
          label: t('password.repeat'),
          type: 'password',
          autocomplete: 'new-password',
        })}
        <button class="button primary">${t('password.submit')}</button>
      </form>
      ${again(view, step)}`,
  );
}

/** A device to be bound: a picture (PNG in base64) and the same as text. */
export interface Offer {
  readonly picture: string;
  readonly secret: string;
  readonly mayPutOff: boolean;
}

export function bindPage(view: View, step: Step & Offer): string {
  const t = sayTo(view);
  return card(
    view,
    t('bind.title'),
    html`<p class="lead">${t('bind.lead')}</p>
      ${notice(step.trouble)}
      <img class="qr" width="180" height="180" alt="${t('bind.picture')}" src="data:image/png;base64,${step.picture}" />
      <p class="secret"><span>${t('bind.secret')}</span><code>${grouped(step.secret)}</code></p>
      <form class="form" method="post" action="${view.base}/login/device">
        ${kept(step)}${hidden('Picture', step.picture)}${hidden('Secret', step.secret)}
        ${hidden('MayPutOff', String(step.mayPutOff))}
        <div class="pair">
          ${field({ name: 'FirstCode', label: t('bind.first'), autocomplete: 'off', isCode: true, isFirst: true })}
          ${field({ name: 'SecondCode', label: t('bind.second'), autocomplete: 'off', isCode: true })}
        </div>
        <button class="button primary">${t('bind.submit')}</button>
      </form>
      ${
        step.mayPutOff &&
        html`<form class="form" method="post" action="${view.base}/login/later">
          ${kept(step)}<button class="button quiet">${t('bind.skip')}</button>
        </form>`
      }
      ${again(view, step)}`,
  );
}

/** What a failed step needs to show its form again. */
function kept({ ticket, userName, userCode }: Step): Html {
  return html`${hidden('Ticket', ticket)}${hidden('UserName', userName)}${carried(userCode)}`;
}

function hidden(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}

function carried(userCode: string | undefined): Html {
  return html`${userCode !== undefined && hidden('PendingCode', userCode)}`;
}

function again(view: View, { userName }: Step): Html {
  const t = sayTo(view);
  return html`<p class="aside">
    ${t('step.of', { user: userName })} · <a href="${view.base}/login">${t('step.again')}</a>
  </p>`;
}

/** Four letters at a time: what is typed by hand must be findable again. */
function grouped(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
