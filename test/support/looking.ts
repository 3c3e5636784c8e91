// Looking at a state of the console: whom it shuts out, and how it looks to whoever asks for pictures.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// A folder for pictures of every state: wide and narrow, light and dark
const PICTURES = process.env['TEST_SCREENSHOTS'];

const HEIGHT = 860;
const WIDTHS = [1280, 390] as const;
const THEMES = ['light', 'dark'] as const;
// A theme changes colours alone
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every state that was looked at, by name: a test can say that none was left out. */
export const seen = new Set<string>();

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/**
 * Nothing in this state shuts anybody out, as far as axe can tell: in both themes, wide and narrow. The long list of actions
 * is the same everywhere: it is looked at with the `whole` page.
 */
export async function look(page: Page, state: string, part: 'whole' | 'content' = 'content'): Promise<void> {
  seen.add(state);
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const exclude = part === 'whole' ? [] : [['.actions-scroll']];
  const place = JSON.stringify({ include: [['html']], exclude });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      const options = { resultTypes: ['violations'], runOnly: theme === THEMES[0] ? RULES : RULES_OF_COLOUR };
      const run = `axe.run(${place}, ${JSON.stringify(options)}).then(({ violations }) => violations)`;
      const violations = await page.evaluate<readonly Violation[]>(run);
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
      );
      expect({ state, width, theme, found }).toEqual({ state, width, theme, found: [] });
      const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      expect({ state, width, isWide }).toEqual({ state, width, isWide: false });
      if (PICTURES !== undefined) await picture(page, `${state}-${width}-${theme}`, width === 390);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
}

async function picture(page: Page, name: string, fullPage: boolean): Promise<void> {
  mkdirSync(PICTURES ?? '', { recursive: true });
  const place = await page.evaluate<number>('scrollY');
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: join(PICTURES ?? '', `${name}.png`), fullPage });
  await page.evaluate(`scrollTo(0, ${place})`);
}
