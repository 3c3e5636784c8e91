// A page that says what went wrong, what to do next, and by which name the operator finds it.
import { card, notice, sayTo, type View } from './frame.ts';
import { html } from './html.ts';

/** `back` is where one may go on, if that is anywhere. */
export function faultPage(view: View, text: string, requestId: string, back: string | undefined): string {
  const t = sayTo(view);
  return card(
    view,
    t('fault.title'),
    html`${notice(text)}
      ${back !== undefined && html`<p><a class="button secondary" href="${back}">${t('fault.back')}</a></p>`}
      <p class="aside">${t('fault.request', { id: requestId })}</p>`,
  );
}
