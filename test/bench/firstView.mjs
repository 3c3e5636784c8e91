// From a link to the console until its first view can be used: what somebody waits who opens it.
import { existsSync } from 'node:fs';
import { startGateway } from './gateway.mjs';
import { median } from './statistics.mjs';

const CHROMIUM = process.env.TEST_CHROMIUM ?? '/usr/bin/chromium';
const VISITS = 9;

/**
 * Medians of visits in browsers that know nothing (`first`) and in one that has been there (`again`), and of a page without
 * content from the same gateway (`empty`): `wall` milliseconds by the page's own mark, and `cpu` milliseconds of its main
 * thread, which a busy machine does not change. Undefined without a Chromium.
 */
export async function measureFirstView(where) {
  if (!existsSync(CHROMIUM)) return undefined;
  const { chromium } = await import('playwright-core');
  const gateway = await startGateway(where);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const visits = { empty: [], first: [], again: [] };
    for (let count = 0; count <= VISITS; count += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
      const empty = await visit(context, `${gateway.origin}/console/licenses.txt`, LOADED);
      const first = await visit(context, `${gateway.origin}/console/`, INTERACTIVE);
      const again = await visit(context, `${gateway.origin}/console/`, INTERACTIVE);
      await context.close();
      // The browser's own start is nobody's
      if (count === 0) continue;
      visits.empty.push(empty);
      visits.first.push(first);
      visits.again.push(again);
    }
    return Object.fromEntries(Object.entries(visits).map(([name, all]) => [name, medians(all)]));
  } finally {
    await browser.close();
    await gateway.stop();
  }
}

const LOADED = 'performance.getEntriesByType("navigation")[0].loadEventEnd';
const INTERACTIVE = 'performance.getEntriesByName("interactive")[0].startTime';

async function visit(context, address, mark) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  if (mark === INTERACTIVE) await page.locator('#main').waitFor();
  const wall = await page.evaluate(mark);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return { wall, cpu: 1000 * metrics.find(({ name }) => name === 'TaskDuration').value };
}

function medians(all) {
  return { wall: median(all.map(({ wall }) => wall)), cpu: median(all.map(({ cpu }) => cpu)) };
}
