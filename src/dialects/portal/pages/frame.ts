// What every page of the portal has around it: one head, one stylesheet, no script.
import { html, type Html } from './html.ts';
import { compileSay, type Language, type Say } from './messages.ts';

/** To whom a page is shown. */
export interface View {
  readonly language: Language;
  /** Path that every address of the directory begins with: `/name`. */
  readonly base: string;
  readonly directoryName: string;
}

/** Somebody who is signed in. */
export interface Visitor extends View {
  readonly userName: string;
  /** What a form must send back to count as sent from here. */
  readonly formToken: string;
}

/** Where the stylesheet lies: it is built with the console, whose colours and sizes it shares. */
export const STYLESHEET = '/console/portal.css';

// The gate of the console, as it is drawn there
const GATE = 'M3 6.5h18M5 10h14M6.5 10v10M17.5 10v10M10 10v3.5h4V10';
const FAVICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%233f51c9'/%3E%3Cpath d='M6 9h20M8 13h16M10 13v12M22 13v12M14 13v4h4v-4' stroke='white' stroke-width='2.4' fill='none' stroke-linecap='round'/%3E%3C/svg%3E";

export function sayTo({ language }: Pick<View, 'language'>): Say {
  return compileSay(language);
}

/** A page with one thing to do in the middle of it. */
export function card(view: View, title: string, body: Html): string {
  return page(
    view,
    title,
    html`<main class="threshold">
      <div class="card">
        ${mark()}
        <h1>${title}</h1>
        ${body}
      </div>
    </main>`,
  );
}

/** A page of somebody who is in. */
export function room(visitor: Visitor, title: string, body: Html): string {
  const t = sayTo(visitor);
  return page(
    visitor,
    title,
    html`<header class="bar">
        <a class="brand" href="${visitor.base}">${gate()}<span>${visitor.directoryName}</span></a>
        <form class="out" method="post" action="${visitor.base}/logout">
          ${formToken(visitor)}<span class="who">${visitor.userName}</span>
          <button class="button quiet">${t('home.out')}</button>
        </form>
      </header>
      <main class="room">
        <h1>${title}</h1>
        ${body}
      </main>`,
  );
}

export function formToken(visitor: Visitor): Html {
  return html`<input type="hidden" name="FormToken" value="${visitor.formToken}" />`;
}

/** A sentence that must not be overlooked. */
export function notice(text: string | undefined, kind: 'bad' | 'plain' = 'bad'): Html {
  if (text === undefined) return html``;
  return html`<p class="notice ${kind}" role="${kind === 'bad' ? 'alert' : 'note'}">${text}</p>`;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password';
  readonly autocomplete: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  /** Six digits. */
  readonly isCode?: boolean;
  readonly isFirst?: boolean;
}

export function field({ name, label, type = 'text', autocomplete, value, hint, isCode, isFirst }: Field): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      class="input${isCode === true && ' code'}"
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      autocapitalize="none"
      spellcheck="false"
      required
      ${value !== undefined && html`value="${value}"`}
      ${isCode === true && html`inputmode="numeric" pattern="[0-9]{6}" maxlength="6"`}
      ${hint !== undefined && html`aria-describedby="${name}-hint"`}
      ${isFirst === true && html`autofocus`}
    />
    ${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
  </div>`;
}

function page(view: View, title: string, body: Html): string {
  const t = sayTo(view);
  const directory = view.directoryName === '' ? 'Paifang' : view.directoryName;
  const document = html`<!doctype html>
    <html lang="${t('page.language')}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${t('page.title', { title, directory })}</title>
        <link rel="icon" href="${FAVICON}" />
        <link rel="stylesheet" href="${STYLESHEET}" />
      </head>
      <body>
        ${body}
      </body>
    </html>`;
  return document.toString();
}

function mark(): Html {
  return html`<div class="mark">${gate()}</div>`;
}

function gate(): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${GATE}" /></svg>`;
}
