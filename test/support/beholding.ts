// Looking at a page of the console: whom it shuts out, and how it looks to whoever asks for pictures.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Key } from './world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// A folder for pictures of every state, wide and narrow
const PICTURES = process.env['TEST_SCREENSHOTS'];

/** No violation that axe can find, in either theme. */
export async function behold(page: Page, name: string): Promise<void> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  for (const theme of ['light', 'dark']) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    // Colours glide
    await page.evaluate(
      'Promise.all(document.getAnimations().filter(({ effect }) => effect.getTiming().iterations !== Infinity).map(({ finished }) => finished.catch(() => 0))).then(() => 0)',
    );
    const run = 'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)';
    const violations = await page.evaluate<{ id: string; nodes: { html: string; failureSummary: string }[] }[]>(run);
    const found = violations.flatMap(({ id, nodes }) => nodes.map((one) => `${id} ${one.html} ${one.failureSummary}`));
    expect({ name, theme, found }).toEqual({ name, theme, found: [] });
    if (PICTURES !== undefined) await picture(page, PICTURES, `${name}-${theme}`);
  }
  await page.evaluate("document.documentElement.dataset.theme = 'light'");
}

async function picture(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 860 });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
}

/** Goes to a place in the page with this key: keys outlive a change of place, not a reload. */
export async function visit(page: Page, hash: string, key?: Key): Promise<void> {
  if (key) {
    await page.locator('.key-chip').click();
    await page.locator('[name=accessKeyId]').fill(key.accessKeyId);
    await page.locator('[name=secret]').fill(key.accessKeySecret);
    await page.locator('dialog button[type=submit]').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
  }
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
}
