// Where somebody lets a command line in, or sends it away.
import { card, field, formToken, notice, sayTo, type View, type Visitor } from './frame.ts';
import { html } from './html.ts';

/** Asks for the code when none came along, or when it was mistyped. */
export function codeOfDevicePage(view: View, isMistyped: boolean): string {
  const t = sayTo(view);
  return card(
    view,
    t('device.enter'),
    html`<p class="lead">${t('device.enterLead')}</p>
      ${isMistyped && notice(t('device.mistyped'))}
      <form class="form" method="get" action="${view.base}/device">
        ${field({ name: 'user_code', label: t('device.code'), autocomplete: 'off', isFirst: true })}
        <button class="button primary">${t('device.go')}</button>
      </form>
      <p class="aside"><a href="${view.base}">${t('device.home')}</a></p>`,
  );
}

export function devicePage(visitor: Visitor, userCode: string, hours: number): string {
  const t = sayTo(visitor);
  return card(
    visitor,
    t('device.title'),
    html`<p class="lead">${t('device.lead')}</p>
      <p class="user-code"><code>${userCode}</code></p>
      <p class="aside">${t('device.means', { hours })}</p>
      <form class="form" method="post" action="${visitor.base}/device">
        ${formToken(visitor)}
        <input type="hidden" name="UserCode" value="${userCode}" />
        <button class="button primary" name="Decision" value="Approved">${t('device.approve')}</button>
        <button class="button secondary" name="Decision" value="Denied">${t('device.deny')}</button>
      </form>
      <p class="aside">${t('device.as', { user: visitor.userName })}</p>`,
  );
}

export function decidedPage(view: View, decision: 'Approved' | 'Denied'): string {
  const t = sayTo(view);
  const isIn = decision === 'Approved';
  return card(
    view,
    t(isIn ? 'device.approved' : 'device.denied'),
    html`<p class="lead">${t(isIn ? 'device.approvedLead' : 'device.deniedLead')}</p>
      <p class="aside"><a href="${view.base}">${t('device.home')}</a></p>`,
  );
}
