import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makeAdministered } from '../support/administrator.ts';
import { findChromium, openShowroom, type Showroom } from '../support/browser.ts';
import { makeUser } from '../support/given.ts';
import { look, seen } from '../support/looking.ts';
import { callNow, giveKey, goTo, outcomeOf, signIn } from '../support/stroll.ts';
import type { Account } from '../support/world.ts';
import { saysWhy } from './why.ts';

// Eight processes on one processor are slow, not wrong
jest.setTimeout(120_000);

const allowing = (Action: string) => ({ Version: '1', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });

// prettier-ignore
const STATES = [
  'welcome', 'history', 'unknown', 'no-description', 'no-parts', 'no-key-dialog', 'zh-no-description', 'search', 'search-nothing', 'key', 'administrator', 'idle', 'picker', 'nested',
  'sending', 'cancelled', 'answer', 'field', 'denied', 'signature', 'throttled', 'unreachable', 'clock', 'reference', 'code',
  'permissions-allowed', 'permissions-denied', 'permissions-lacking', 'permissions-no-administrator', 'permissions-administrator-no-key', 'permissions-administrator', 'permissions-client', 'permissions-from-denial', 'record', 'record-latest', 'record-no-key',
  'record-denied', 'record-not-found', 'users-full', 'users-timeline', 'users-none', 'users-empty', 'users-no-directory',
  'workbench-idle', 'workbench', 'zh-welcome', 'zh-field', 'zh-answer', 'zh-users',
];

const chromium = findChromium();
if (chromium === undefined) {
  process.stderr.write(
    '\nNO CHROMIUM: the console was not tested in a browser. Install one, or name it in TEST_CHROMIUM.\n\n',
  );
}

(chromium === undefined ? describe.skip : describe)('the console', () => {
  let room: Showroom;
  let account: Account;
  let page: Page;

  beforeAll(async () => {
    room = await openShowroom(chromium ?? '');
    account = await room.world.account();
  }, 120_000);
  afterAll(async () => {
    await room.close();
  });

  const json = (): Promise<string> => page.locator('.code-block pre').last().innerText();
  const notice = (): Promise<string> => page.locator('.notice').innerText();

  describe('from a fresh start', () => {
    it('leads to the first 200', async () => {
      page = await room.open('');
      await page.getByRole('heading', { name: 'Try a call' }).waitFor();
      await look(page, 'welcome', 'whole');
      await page.getByRole('link', { name: 'CreateDirectory' }).last().click();
      await page.getByRole('heading', { level: 1, name: 'CreateDirectory' }).waitFor();
      await look(page, 'idle');
      await page.locator('.form button[type=submit]').click();
      await page.locator('dialog').waitFor();
      await look(page, 'key');
      await giveKey(page, account.accessKeyId, account.accessKeySecret);
      await page.locator('#f-DirectoryName').fill('show-room');
      expect(await callNow(page)).toBe('200 OK');
      expect(await json()).toContain('"DirectoryName": "show-room"');
      await look(page, 'answer');
    });

    it('shows the answer as XML, as headers and as it came', async () => {
      await page.getByRole('radio', { name: 'XML' }).check();
      expect(await json()).toContain('<CreateDirectoryResponse>');
      await page.getByRole('radio', { name: 'Headers' }).check();
      expect(await json()).toContain('x-acs-request-id: ');
      await page.getByRole('radio', { name: 'Raw' }).check();
      expect(await json()).toMatch(/^\{"RequestId":/);
    });

    it('remembers the calls and fills the form again', async () => {
      await page.locator('.brand').click();
      await look(page, 'history');
      await page.getByRole('link', { name: /200.*CreateDirectory/ }).click();
      expect(await page.locator('#f-DirectoryName').inputValue()).toBe('show-room');
    });

    it('offers what there is for an identifier, and lists and nested members', async () => {
      await goTo(page, '#/a/cloudsso/CreateUser');
      await page.locator('#f-DirectoryId').press('ArrowDown');
      await page.getByRole('option', { name: /show-room/ }).waitFor();
      await look(page, 'picker');
      await page.keyboard.press('Enter');
      expect(await page.locator('#f-DirectoryId').inputValue()).toMatch(/^d-00/);
      await page.locator('#f-UserName').fill('alice');
      await page.getByRole('button', { name: 'Add Tags' }).click();
      await page.locator('#f-Tags\\.1\\.Key').fill('team');
      await page.locator('#f-Tags\\.1\\.Value').fill('ops');
      await look(page, 'nested');
      expect(await callNow(page)).toBe('200 OK');
      expect(await json()).toContain('"Key": "team"');
    });
  });

  describe('when a call fails', () => {
    it('leads to the field at fault', async () => {
      await goTo(page, '#/a/cloudsso/GetUser?DirectoryId=d-000000000000&UserId=u-1');
      expect(await callNow(page)).toBe('404 Not Found');
      await page.locator('#f-DirectoryId[aria-invalid=true]:focus').waitFor();
      await page.locator('#f-DirectoryId-error').waitFor();
      await look(page, 'field');
    });

    it('explains a denial: who, what, and what would allow it', async () => {
      const denied = { accessKeyId: `LTAI${account.accountId}`, accessKeySecret: 'denied-by-policy' };
      await room.world.declare(account, {
        Users: [
          {
            UserName: 'reader',
            AccessKeys: [{ AccessKeyId: denied.accessKeyId, AccessKeySecret: denied.accessKeySecret }],
            Policies: [{ Custom: 'Decode', Document: allowing('ram:DecodeDiagnosticMessage') }],
          },
        ],
      });
      await signIn(page, denied);
      await goTo(page, '#/a/cloudsso/DeleteDirectory?DirectoryId=d-000000000000');
      expect(await callNow(page)).toBe('403 Forbidden');
      expect(await notice()).toContain('ImplicitDeny');
      await page.getByRole('button', { name: 'Show what decided' }).click();
      await page.locator('.notice pre').waitFor();
      expect(await page.locator('.notice pre').innerText()).toContain('cloudsso:DeleteDirectory');
      await look(page, 'denied');
      expect(await notice()).not.toContain('paifang explain');
      await page.getByRole('link', { name: 'Show the permissions' }).click();
      await page.getByText('It would need paifang:ExplainCall.').waitFor();
      await look(page, 'permissions-from-denial');
      await page.getByRole('tab', { name: 'Answer' }).click();
    });

    it('names the mistake in a signature', async () => {
      await page.locator('.key-chip').click();
      await giveKey(page, account.accessKeyId, `${account.accessKeySecret} `);
      expect(await callNow(page)).toBe('400 Bad Request');
      expect(await notice()).toContain('used a secret that ends in a space (trim it)');
      await look(page, 'signature');
      await signIn(page, account);
    });

    it('says that it waits, and can be cancelled', async () => {
      await goTo(page, '#/a/sts/GetCallerIdentity');
      await page.route(`${room.origin}/`, () => undefined);
      await page.locator('.form button[type=submit]').click();
      await page.locator('.spinner').waitFor();
      await look(page, 'sending');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Cancelled', { exact: true }).waitFor();
      await look(page, 'cancelled');
    });

    it('says when it may be tried again, and when nothing answers', async () => {
      const Code = 'Throttling.User';
      const RequestId = '6B3F1C0E-3F0C-4E54-9C33-0D7A5B1F2C11';
      const refuse = async (header: string, wait: string): Promise<void> => {
        await page.unroute(`${room.origin}/`);
        await page.route(`${room.origin}/`, (route) =>
          route.fulfill({
            status: 429,
            headers: { [header]: wait, 'x-acs-request-id': RequestId, 'content-type': 'application/json' },
            body: JSON.stringify({ RequestId, Code, Message: 'Request was denied due to user flow control.' }),
          }),
        );
        expect(await callNow(page)).toBe('429 Too Many Requests');
      };
      await refuse('retry-after', '42');
      expect(await notice()).toMatch(/in [34]\d s/);
      await look(page, 'throttled');
      await refuse('x-acs-retry-after', '1500');
      await page.getByRole('timer').getByText('It may be tried again now.').waitFor();
      await page.unroute(`${room.origin}/`);
      await page.route(`${room.origin}/`, (route) => route.abort());
      await page.locator('.form button[type=submit]').click();
      await page.getByText('The gateway does not answer').waitFor();
      await look(page, 'unreachable');
      await page.unroute(`${room.origin}/`);
    });

    it('tells a wrong clock and goes on by the right one', async () => {
      await page.evaluate('{ window.rightNow = Date.now; Date.now = () => window.rightNow() + 7200e3; }');
      expect(await callNow(page)).toBe('400 Bad Request');
      await page.getByText('about 120 minutes ahead').waitFor({ timeout: 5000 });
      await look(page, 'clock');
      await page.getByRole('button', { name: /^Sign by/ }).click();
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.badge.good', { hasText: '200 OK' }).waitFor();
      await page.evaluate('{ Date.now = window.rightNow; }');
      await page.reload();
      await signIn(page, account);
    });
  });

  describe('for everybody', () => {
    it('restores action, values and tab from a link, never a key', async () => {
      const { DirectoryId } = await makeUser(room.world, await room.world.account());
      await goTo(page, '#/a/cloudsso/CreateUser');
      await page.locator('#f-DirectoryId').fill(DirectoryId);
      await page.locator('#f-Status').selectOption('Disabled');
      await page.getByRole('tab', { name: 'Reference' }).click();
      await page.waitForURL(/Status=Disabled/);
      const link = page.url();
      const other = await room.open(link.slice(link.indexOf('#')));
      await other.getByRole('heading', { level: 1, name: 'CreateUser' }).waitFor();
      expect(await other.locator('#f-DirectoryId').inputValue()).toBe(DirectoryId);
      expect(await other.locator('#f-Status').inputValue()).toBe('Disabled');
      expect(await other.getByRole('tab', { name: 'Reference' }).getAttribute('aria-selected')).toBe('true');
      expect(await other.locator('.key-chip').innerText()).toBe('Use a key');
      await look(other, 'reference');
      await other.context().close();
    });

    it('finds actions from the keyboard, in a drawer where there is no room, and says when there are none', async () => {
      await goTo(page, '#/a/sts/GetCallerIdentity');
      await page.keyboard.press('/');
      await page.keyboard.type('user status');
      await page.getByRole('link', { name: 'UpdateUserStatus' }).first().waitFor();
      await look(page, 'search', 'whole');
      await page.keyboard.type(' zzz');
      await page.getByText('No action has to do with').waitFor();
      await look(page, 'search-nothing', 'whole');
      await page.getByLabel('Find an action').fill('');
      await page.locator('summary', { hasText: 'RAM' }).click();
      await page.getByRole('link', { name: 'AttachPolicyToUser' }).waitFor();
    });

    it('says that a link leads nowhere', async () => {
      const visitor = await room.open('#/a/cloudsso/Nothing');
      await visitor.getByText('There is no action Nothing here.').waitFor();
      await look(visitor, 'unknown');
      await visitor.context().close();
    });

    it.each([
      ['en-US', 'no-description', 'The gateway does not answer', 'Try again'],
      ['zh-CN', 'zh-no-description', '网关没有响应', '重试'],
    ])(
      'says that the description of an action does not come, and fetches it again: %s',
      async (locale, state, says, retry) => {
        const visitor = await room.open('', { locale });
        const path = '**/catalog/cloudsso/GetUser.json*';
        await visitor.route(path, (route) => route.abort());
        await visitor.evaluate('location.hash = "#/a/cloudsso/GetUser?UserId=u-1"');
        await visitor.getByText(says).waitFor();
        await look(visitor, state);
        await visitor.unroute(path);
        await visitor.getByRole('button', { name: retry }).click();
        await visitor.locator('#f-UserId').waitFor();
        expect(await visitor.locator('#f-UserId').inputValue()).toBe('u-1');
        await visitor.context().close();
      },
    );

    it('does without the lists of a picker that do not come', async () => {
      const visitor = await room.open('');
      await visitor.route('**/catalog/cloudsso/ListDirectories.json*', (route) => route.fulfill({ status: 500 }));
      await goTo(visitor, '#/a/cloudsso/GetUser');
      expect(await visitor.locator('#f-DirectoryId').getAttribute('role')).toBeNull();
      expect(await visitor.locator('#f-UserId').getAttribute('role')).toBe('combobox');
      await visitor.context().close();
    });

    it('has its first view without its parts, and says when they do not come', async () => {
      const html = await (await fetch(`${room.origin}/console/`)).text();
      const visitor = await room.open('licenses.txt');
      const isLater = (url: URL): boolean =>
        /\/part-\w+\.js$/.test(url.pathname) && !html.includes(basename(url.pathname));
      await visitor.route(isLater, (route) => route.abort());
      await visitor.goto(`${room.origin}/console/`);
      await visitor.getByRole('heading', { name: 'Try a call' }).waitFor();
      await visitor.locator('.key-chip').click();
      await visitor.getByText('The gateway does not answer').waitFor();
      await look(visitor, 'no-key-dialog', 'whole');
      await visitor.goto(`${room.origin}/console/#/users`);
      await visitor.reload();
      await visitor.getByText('The gateway does not answer').waitFor();
      await look(visitor, 'no-parts', 'whole');
      await visitor.unroute(isLater);
      await visitor.getByRole('button', { name: 'Try again' }).click();
      await visitor.getByText('This needs a key').waitFor();
      await visitor.context().close();
    });

    it('stands after the page, its styles and its scripts: 40 KB, and nothing else is waited for', async () => {
      const visitor = await room.open('');
      await visitor.getByRole('heading', { name: 'Try a call' }).waitFor();
      const loaded = await visitor.evaluate<readonly (readonly [string, number])[]>(`(() => {
        const [{ startTime: stood }] = performance.getEntriesByName('interactive');
        const all = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
        return all
          .filter(({ startTime, name }) => startTime < stood && !name.startsWith('data:'))
          .map(({ name, encodedBodySize }) => [new URL(name).pathname.replace(/-\\w+/, ''), encodedBodySize]);
      })()`);
      const names = loaded.map(([name]) => name).sort();
      expect(names).toEqual(['/console/', '/console/console.js', '/console/part.js', '/console/style.css']);
      const bytes = loaded.reduce((sum, [, size]) => sum + size, 0);
      expect(bytes).toBeGreaterThan(10 * 1024);
      expect(bytes).toBeLessThan(40 * 1024);
      await visitor.context().close();
    });

    it.each([
      [1280, 640],
      [390, 640],
      [320, 256],
    ])('never hides what has the focus, at %i by %i pixels', async (width, height) => {
      const typist = await room.open('#/a/cloudsso/CreateUser');
      await typist.getByRole('heading', { level: 1, name: 'CreateUser' }).waitFor();
      await typist.setViewportSize({ width, height });
      const inSight = `(() => {
        const at = document.activeElement;
        if (at === document.body) return undefined;
        const { left, right, top, bottom } = at.getBoundingClientRect();
        const sees = (y) => at.contains(document.elementFromPoint((left + right) / 2, y)) ||
          at.parentElement.contains(document.elementFromPoint((left + right) / 2, y));
        return [at.id || at.textContent, sees(top + 3), sees(bottom - 3)];
      })()`;
      const hidden: unknown[] = [];
      const reached: unknown[] = [];
      const walk = async (key: string): Promise<void> => {
        await typist.keyboard.press(key);
        const found = await typist.evaluate<[string, boolean, boolean] | undefined>(inSight);
        // Past the end of the page
        if (!found) return;
        const [name, top, bottom] = found;
        reached.push(name);
        if (!top || !bottom) hidden.push([key, name, top, bottom]);
      };
      await typist.locator('#f-DirectoryId').focus();
      for (let stop = 0; stop < 12; stop += 1) await walk('Tab');
      for (let stop = 0; stop < 12; stop += 1) await walk('Shift+Tab');
      expect(hidden).toEqual([]);
      expect(new Set(reached).size).toBeGreaterThan(10);
      await typist.context().close();
    });

    it('calls from the keyboard alone', async () => {
      const typist = await room.open('');
      await typist.getByRole('heading', { name: 'Try a call' }).waitFor();
      const { keyboard } = typist;
      await keyboard.press('/');
      await keyboard.type('caller');
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await typist.getByRole('heading', { level: 1, name: 'GetCallerIdentity' }).waitFor();
      await keyboard.press('Control+Enter');
      await typist.locator('dialog').waitFor();
      await typist.locator('[name=accessKeyId]').focus();
      await keyboard.type(account.accessKeyId);
      await keyboard.press('Tab');
      await keyboard.type(account.accessKeySecret);
      await keyboard.press('Enter');
      await typist.locator('dialog').waitFor({ state: 'detached' });
      await keyboard.press('Control+Enter');
      expect(await outcomeOf(typist)).toBe('200 OK');
      await typist.context().close();
    });

    it('signs on plain http, where the browser has no WebCrypto', async () => {
      const visitor = await room.open('#/a/sts/GetCallerIdentity', { from: room.lanOrigin });
      await visitor.locator('.form').waitFor();
      expect(await visitor.evaluate('[isSecureContext, "subtle" in crypto]')).toEqual([false, false]);
      await signIn(visitor, account);
      expect(await callNow(visitor)).toBe('200 OK');
      await visitor.context().close();
    });

    it('calls the administration API with a token that it signs itself', async () => {
      const { key, DirectoryId } = await makeAdministered(room.world, await room.world.account());
      await goTo(page, '#/a/rsa/LookupUser?username=Alice');
      await page.locator('.form button[type=submit]').click();
      if (!(await page.locator('dialog').isVisible())) await page.locator('.key-chip').click();
      await look(page, 'administrator');
      const file = { customerName: DirectoryId, accessID: key.accessId, accessKey: key.privateKey };
      await page.locator('[name=pasted]').fill(JSON.stringify(file));
      await page.locator('dialog button[type=submit]').click();
      await page.locator('dialog').waitFor({ state: 'detached' });
      await page.evaluate('{ location.hash = "#/a/rsa/LookupUser?username=Alice" }');
      expect(await callNow(page)).toBe('200 OK');
      expect(await json()).toContain('"principalUsername": "Alice"');
    });

    it('speaks Chinese, dark', async () => {
      const reader = await room.open('', { locale: 'zh-CN', colorScheme: 'dark' });
      await reader.getByRole('heading', { name: '试一次调用' }).waitFor();
      expect(await reader.evaluate('document.documentElement.lang')).toBe('zh-CN');
      await look(reader, 'zh-welcome', 'whole');
      await goTo(reader, '#/a/cloudsso/ListUsers');
      await signIn(reader, account);
      await reader.locator('#f-DirectoryId').fill('d-000000000000');
      expect(await callNow(reader)).toBe('404 Not Found');
      await reader.locator('#f-DirectoryId-error').waitFor();
      await look(reader, 'zh-field');
      await goTo(reader, '#/a/cloudsso/ListDirectories');
      expect(await callNow(reader)).toBe('200 OK');
      await look(reader, 'zh-answer');
      await reader.context().close();
    });

    it('changes its theme by hand and keeps it', async () => {
      const theme = (): Promise<unknown> => page.evaluate('getComputedStyle(document.body.parentElement).colorScheme');
      const change = page.getByRole('button', { name: /^Theme/ });
      await change.click();
      expect(await theme()).toBe('light');
      await change.click();
      expect(await theme()).toBe('dark');
      await page.reload();
      await page.locator('.bar').waitFor();
      expect(await theme()).toBe('dark');
    });
  });

  describe('says why', () => {
    saysWhy(() => room);
  });

  it('was looked at in every state', () => {
    expect([...seen].sort()).toEqual([...STATES].sort());
  });

  describe('keeps to itself', () => {
    it('asks nobody but the gateway', () => {
      const strangers = room.requested.filter((url) => ![room.origin, room.lanOrigin].includes(new URL(url).origin));
      expect(strangers).toEqual([]);
      expect(room.requested.length).toBeGreaterThan(20);
    });

    it('has the secret in no storage, address or attribute', async () => {
      await signIn(page, account);
      await goTo(page, '#/a/sts/GetCallerIdentity');
      expect(await callNow(page)).toBe('200 OK');
      const places = `JSON.stringify([
        Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, location.href,
        document.documentElement.outerHTML, [...document.querySelectorAll('input, textarea')].map(({ value }) => value),
      ])`;
      expect(await page.evaluate(places)).not.toContain(account.accessKeySecret);
      expect(await page.evaluate('indexedDB.databases().then(({ length }) => length)')).toBe(0);
      expect(room.requested.join('\n')).not.toContain(account.accessKeySecret);
    });

    it('wrote no error to its console: nothing was against its policy', () => {
      expect(room.complaints).toEqual([]);
    });
  });
});
