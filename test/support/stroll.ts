// A person at the console: the few movements that its tests are made of.
import type { Page } from 'playwright-core';
import type { Key } from './world.ts';

/** Gives the page a key. */
export async function signIn(page: Page, { accessKeyId, accessKeySecret }: Key): Promise<void> {
  await page.locator('.key-chip').click();
  await giveKey(page, accessKeyId, accessKeySecret);
}

/** Fills in the dialog that asks for one. */
export async function giveKey(page: Page, accessKeyId: string, secret: string): Promise<void> {
  await page.locator('[name=accessKeyId]').fill(accessKeyId);
  await page.locator('[name=secret]').fill(secret);
  await page.locator('dialog button[type=submit]').click();
  await page.locator('dialog').waitFor({ state: 'detached' });
}

/** Follows a link inside of the page: keys stay. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  const action = /^#\/a\/\w+\/(\w+)/.exec(hash)?.[1];
  if (action !== undefined) await page.getByRole('heading', { level: 1, name: action, exact: true }).waitFor();
}

/** Goes to a place in the page, with this key if there is one: keys outlive a change of place, not a reload. */
export async function visit(page: Page, hash: string, key?: Key): Promise<void> {
  if (key) await signIn(page, key);
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
}

/** Presses Call and waits for what comes of it. */
export async function callNow(page: Page): Promise<string> {
  await page.locator('.form button[type=submit]').click();
  return outcomeOf(page);
}

export async function outcomeOf(page: Page): Promise<string> {
  const line = page.locator('.answer-line .badge');
  await line.waitFor();
  return (await line.textContent()) ?? '';
}
