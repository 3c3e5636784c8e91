// What somebody who is in may do: accounts, access configurations, temporary credentials.
import { formToken, notice, room, sayTo, type Visitor } from './frame.ts';
import { html, type Html } from './html.ts';

interface Page {
  /** Where the next page of the list is. */
  readonly more: string | undefined;
}

interface Account {
  readonly AccountId: string;
  readonly DisplayName: string;
}

export function homePage(visitor: Visitor, accounts: readonly Account[], { more }: Page): string {
  const t = sayTo(visitor);
  const rows = accounts.map(
    ({ AccountId, DisplayName }) =>
      html`<li>
        <a class="row" href="${visitor.base}/accounts/${AccountId}"
          ><span class="row-name">${DisplayName}</span><span class="row-id">${AccountId}</span></a
        >
      </li>`,
  );
  return room(
    visitor,
    t('home.title'),
    html`${
        accounts.length === 0
          ? html`<p class="empty">${t('home.none')}</p>`
          : html`<p class="lead">${t('home.lead')}</p>
              <ul class="list">
                ${rows}
              </ul>`
      }
      ${next(more, t('home.more'))}
      <p class="aside"><a href="${visitor.base}/device">${t('home.device')}</a></p>`,
  );
}

interface Configuration {
  readonly AccessConfigurationId: string;
  readonly AccessConfigurationName: string;
  readonly AccessConfigurationDescription?: string;
}

export function accountPage(
  visitor: Visitor,
  accountId: string,
  configurations: readonly Configuration[],
  { more }: Page,
): string {
  const t = sayTo(visitor);
  const rows = configurations.map(
    (one) =>
      html`<li class="row">
        <div class="row-text">
          <span class="row-name">${one.AccessConfigurationName}</span>
          ${
            one.AccessConfigurationDescription !== undefined &&
            one.AccessConfigurationDescription !== '' &&
            html`<span class="row-id">${one.AccessConfigurationDescription}</span>`
          }
        </div>
        <form method="post" action="${visitor.base}/credentials">
          ${formToken(visitor)}
          <input type="hidden" name="AccountId" value="${accountId}" />
          <input type="hidden" name="AccessConfigurationId" value="${one.AccessConfigurationId}" />
          <input type="hidden" name="Name" value="${one.AccessConfigurationName}" />
          <button
            class="button secondary"
            aria-label="${t('account.credentialsOf', { configuration: one.AccessConfigurationName })}"
          >
            ${t('account.credentials')}
          </button>
        </form>
      </li>`,
  );
  return room(
    visitor,
    t('account.title', { account: accountId }),
    html`<p class="crumb"><a href="${visitor.base}">${t('account.back')}</a></p>
      ${
        configurations.length === 0
          ? html`<p class="empty">${t('account.none')}</p>`
          : html`<ul class="list">
              ${rows}
            </ul>`
      }
      ${next(more, t('account.more'))}`,
  );
}

export interface Credential {
  readonly AccessKeyId: string;
  readonly AccessKeySecret: string;
  readonly SecurityToken: string;
  readonly Expiration: string;
}

export function credentialsPage(
  visitor: Visitor,
  { account, configuration }: { readonly account: string; readonly configuration: string },
  { AccessKeyId, AccessKeySecret, SecurityToken, Expiration }: Credential,
): string {
  const t = sayTo(visitor);
  // What the vendor's tools read (cloudsso 26)
  const variables = [
    `export ALIBABA_CLOUD_ACCESS_KEY_ID='${AccessKeyId}'`,
    `export ALIBABA_CLOUD_ACCESS_KEY_SECRET='${AccessKeySecret}'`,
    `export ALIBABA_CLOUD_SECURITY_TOKEN='${SecurityToken}'`,
  ];
  return room(
    visitor,
    t('credentials.title'),
    html`<p class="crumb"><a href="${visitor.base}/accounts/${account}">${t('account.id', { account })}</a></p>
      <p class="lead">${t('credentials.lead', { account, configuration, until: Expiration })}</p>
      ${notice(t('credentials.warning'), 'plain')}
      <h2>${t('credentials.variables')}</h2>
      <pre
        class="code-block"
        tabindex="0"
        role="region"
        aria-label="${t('credentials.variables')}"
      ><code>${variables.join('\n')}</code></pre>`,
  );
}

function next(more: string | undefined, label: string): Html {
  return html`${more !== undefined && html`<p><a class="button secondary" href="${more}">${label}</a></p>`}`;
}
