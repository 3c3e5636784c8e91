import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findChromium, openShowroom, type Showroom } from '../support/browser.ts';
import { look } from '../support/looking.ts';
import { askDevice, makePersonWithAccess, redeem } from '../support/portal.ts';
import { codeOf, givePassword, need, PASSWORD, setMfa } from '../support/portalPages.ts';
import type { Account } from '../support/world.ts';

// Eight processes on one processor are slow, not wrong
jest.setTimeout(120_000);

const chromium = findChromium();

(chromium === undefined ? describe.skip : describe)('the pages of the sign-in portal', () => {
  let room: Showroom;
  let account: Account;
  let person: Awaited<ReturnType<typeof makePersonWithAccess>>;
  let page: Page;
  let seed: string;
  const name = `portal-${Date.now().toString(36)}`;
  const secretCode = (steps = 0): string => codeOf(seed, room.world.now(), steps);
  const submit = (button: string): Promise<void> => page.getByRole('button', { name: button }).click();
  const title = (text: string): Promise<void> => page.getByRole('heading', { level: 1, name: text }).waitFor();

  async function fillIn(password: string): Promise<void> {
    await page.getByLabel('User name').fill('Alice');
    await page.getByLabel('Password').fill(password);
    await submit('Sign in');
  }

  beforeAll(async () => {
    room = await openShowroom(chromium ?? '');
    account = await room.world.account();
    person = await makePersonWithAccess(room.world, account);
    const { DirectoryId } = person;
    await need(room.world, account, 'UpdateDirectory', { DirectoryId, NewDirectoryName: name });
    await givePassword(room.world, account, person);
    await setMfa(room.world, account, person, { mfa: 'Byuser', risk: 'Autonomous' });
  }, 120_000);
  afterAll(async () => {
    expect(room.complaints).toEqual([]);
    await room.close();
  });

  it('lead from a command line through name, password and a new device to its approval', async () => {
    const device = (await askDevice(room.world, name)).body as unknown as Record<'DeviceCode' | 'UserCode', string>;
    const { pathname, search } = new URL(String((device as Record<string, string>)['VerificationUriComplete']));
    page = await room.open(`..${pathname}${search}`);
    await title('Sign in');
    await look(page, 'portal-sign-in');
    await fillIn('Wrong-Pass-1234');
    await page.getByRole('alert').waitFor();
    await look(page, 'portal-refused');
    await page.getByLabel('Password').fill(PASSWORD);
    await submit('Sign in');
    await title('Set up a second factor');
    await look(page, 'portal-bind');
    seed = (await page.locator('.secret code').innerText()).replaceAll(' ', '');
    await page.getByLabel('First code').fill(secretCode(-1));
    await page.getByLabel('Next code').fill(secretCode());
    await submit('Set it up');
    await title('Let a command line in?');
    expect(await page.locator('.user-code').innerText()).toBe(device.UserCode);
    await look(page, 'portal-device');
    expect((await redeem(room.world, device.DeviceCode)).body['ErrorCode']).toBe('AuthorizationPending');
    await submit('Yes, let it in');
    await title('The command line is in');
    await look(page, 'portal-approved');
    expect((await redeem(room.world, device.DeviceCode)).status).toBe(200);
  });

  it('show accounts, access configurations and credentials', async () => {
    await page.getByRole('link', { name: 'Your accounts' }).click();
    await title('Your accounts');
    await look(page, 'portal-home');
    await page.getByRole('link', { name: 'dev-test' }).click();
    await title('What you may do');
    await look(page, 'portal-account');
    await page.getByRole('button', { name: 'Credentials of' }).click();
    await title('Temporary credentials');
    await look(page, 'portal-credentials');
    expect(await page.locator('.code-block').innerText()).toMatch(/ALIBABA_CLOUD_ACCESS_KEY_ID='STS\./);
  });

  it('ask for a code and for a new password, and take a typing mistake for what it is', async () => {
    await submit('Sign out');
    const { DirectoryId } = person;
    await need(room.world, account, 'SetPasswordPolicy', { DirectoryId, PasswordReusePrevention: 0 });
    await givePassword(room.world, account, person, true);
    await fillIn(PASSWORD);
    await title('Enter your code');
    await look(page, 'portal-code');
    room.world.advance(30);
    await page.getByLabel('Code').fill(secretCode());
    await submit('Go on');
    await title('Choose a new password');
    await look(page, 'portal-password');
    await page.getByLabel('New password', { exact: true }).fill('Other-Pass-9876');
    await page.getByLabel('New password again').fill('Other-Pass-9876');
    await submit('Change the password');
    await title('Your accounts');
    await page.goto(`${room.origin}/${name}/device?user_code=BCDF-GHJK-LMNP`);
    await page.getByRole('alert').waitFor();
    await look(page, 'portal-mistyped');
  });

  it('speak Chinese, and say what is not there', async () => {
    page = await room.open(`../${name}/login`, { locale: 'zh-CN' });
    await title('登录');
    await look(page, 'portal-zh');
    await page.goto(`${room.origin}/nowhere/login`);
    await page.getByRole('alert').waitFor();
    await look(page, 'portal-not-found');
  });
});
