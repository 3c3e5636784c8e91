// A real browser on a real gateway: the console is built, served and looked at as people see it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { ROOT } from './build.ts';
import { openWorld, type World } from './world.ts';

const PLACES = [
  process.env['TEST_CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a Chromium is. Throws when one is required (TEST_REQUIRE_CHROMIUM=1) and there is none. */
export function findChromium(): string | undefined {
  const found = PLACES.find((place) => place !== '' && existsSync(place));
  if (found === undefined && process.env['TEST_REQUIRE_CHROMIUM'] === '1') throw new Error('no Chromium was found');
  return found;
}

/** A name that leads to this machine but is not loopback to the browser: plain http there is no secure context. */
const LAN = 'paifang.lan';

export interface Showroom {
  readonly world: World;
  /** On loopback, which browsers trust. */
  readonly origin: string;
  /** The same gateway as seen from a local network. */
  readonly lanOrigin: string;
  /** Every address that any page has asked for. */
  readonly requested: readonly string[];
  /** What pages have written to their consoles as errors, and what they have thrown. */
  readonly complaints: string[];
  open(path: string, how?: BrowserContextOptions & { readonly from?: string }): Promise<Page>;
  close(): Promise<void>;
}

export async function openShowroom(executablePath: string): Promise<Showroom> {
  const folder = mkdtempSync(join(tmpdir(), 'paifang-console-'));
  execFileSync(process.execPath, [join(ROOT, 'src/console/build.mjs'), folder]);
  const world = await openWorld('embedded', { consoleFolder: pathToFileURL(`${folder}/`), host: '0.0.0.0' });
  const { port } = new URL(world.origin);
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP ${LAN} 127.0.0.1`,
    ],
  });
  const origin = `http://127.0.0.1:${port}`;
  const requested: string[] = [];
  const complaints: string[] = [];
  return {
    world,
    origin,
    lanOrigin: `http://${LAN}:${port}`,
    requested,
    complaints,
    async open(path, { from = origin, ...how } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 860 },
        locale: 'en-US',
        reducedMotion: 'reduce',
        ...how,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.on('request', (request) => requested.push(request.url()));
      page.on('pageerror', (cause) => complaints.push(cause.message));
      page.on('console', (message) => {
        // A refused call is a message of the browser's own
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          complaints.push(message.text());
      });
      await page.goto(`${from}/console/${path}`);
      return page;
    },
    async close() {
      await browser.close();
      await world.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
