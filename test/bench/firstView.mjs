// From a link to the console until its first view can be used: what somebody waits who opens it.
import { existsSync } from 'node:fs';
import { startGateway } from './gateway.mjs';
import { median } from './statistics.mjs';

const CHROMIUM = process.env.TEST_CHROMIUM ?? '/usr/bin/chromium';
const VISITS = 9;

/**
 * Milliseconds by the page's own mark: medians of visits in browsers that know nothing and in one that has been there, and
 * of a page without content from the same gateway. Undefined without a Chromium.
 */
export async function measureFirstView(where) {
  if (!existsSync(CHROMIUM)) return undefined;
  const { chromium } = await import('playwright-core');
  const gateway = await startGateway(where);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const visit = async (context, path, until) => {
      const page = await context.newPage();
      await page.goto(gateway.origin + path);
      await page.waitForFunction(until);
      const milliseconds = await page.evaluate(until);
      await page.close();
      return milliseconds;
    };
    const fresh = { empty: [], first: [], again: [] };
    for (let count = 0; count <= VISITS; count += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
      const empty = await visit(context, '/console/licenses.txt', LOADED);
      const first = await visit(context, '/console/', INTERACTIVE);
      const again = await visit(context, '/console/', INTERACTIVE);
      await context.close();
      // The browser's own start is nobody's
      if (count === 0) continue;
      fresh.empty.push(empty);
      fresh.first.push(first);
      fresh.again.push(again);
    }
    return { empty: median(fresh.empty), first: median(fresh.first), again: median(fresh.again) };
  } finally {
    await browser.close();
    await gateway.stop();
  }
}

const LOADED = 'performance.getEntriesByType("navigation")[0].loadEventEnd';
const INTERACTIVE = '(performance.getEntriesByName("interactive")[0] ?? { startTime: 0 }).startTime';
