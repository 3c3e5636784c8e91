// A person at the console: the few movements that its tests are made of.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Key } from './world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Set to a folder to look at every state with one's own eyes, wide and narrow
const SHOTS = process.env['TEST_SCREENSHOTS'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/**
 * Nothing in this state shuts anybody out, as far as axe can tell; and a picture of it for whoever asked for one. The long
 * list of actions is the same everywhere: it is looked at with the `whole` page.
 */
export async function look(page: Page, name: string, part: 'whole' | 'content' = 'content'): Promise<void> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const exclude = part === 'whole' ? [] : [['.actions-scroll']];
  const run = `axe.run({ include: [['html']], exclude: ${JSON.stringify(exclude)} }, { resultTypes: ['violations'] })
    .then(({ violations }) => violations)`;
  const violations = await page.evaluate<readonly Violation[]>(run);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
  expect({ name, found }).toEqual({ name, found: [] });
  if (SHOTS !== undefined) await shoot(page, SHOTS, name);
}

async function shoot(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize() ?? { width: 1280, height: 860 };
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 860 });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: width === 390 });
  }
  await page.setViewportSize(before);
}

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
