import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CatalogIndex, PublishedAction, PublishedCatalog } from '../../src/catalog/publish.ts';
import { openWorld, type World } from '../support/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'paifang-static-'));
const SCRIPT = `export const text = '${'paifang '.repeat(200)}';\n`;
let world: World;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title><script type="x">{catalogue}</script>');
  writeFileSync(join(folder, 'console-ABCD2345.js'), SCRIPT);
  writeFileSync(join(folder, 'secrets.pem'), 'not for you');
  mkdirSync(join(folder, 'inner'));
  world = await openWorld('embedded', { consoleFolder: pathToFileURL(`${folder}/`) });
});

afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${world.origin}${path}`, { headers, redirect: 'manual' });

describe('/console/', () => {
  it('is a page that speaks to its own origin alone and lets nothing frame it', async () => {
    const answer = await get('/console/');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = answer.headers.get('content-security-policy') ?? '';
    for (const rule of ["default-src 'none'", "connect-src 'self'", "script-src 'self'", "frame-ancestors 'none'"]) {
      expect(policy.split('; ')).toContain(rule);
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('carries the index of the catalogue, which cannot end the element that it stands in', async () => {
    const page = await (await get('/console/')).text();
    const text = /<script type="x">(.*)<\/script>$/s.exec(page)?.[1] ?? '';
    expect(text).not.toContain('<');
    const { digest, products } = JSON.parse(text) as CatalogIndex & { readonly digest: string };
    expect(digest).toMatch(/^[\w-]{16}$/);
    const whole = (await (await get('/catalog.json')).json()) as PublishedCatalog;
    expect(products.map(({ name, actions }) => [name, actions.map((action) => action.name)])).toEqual(
      whole.products.map(({ name, actions }) => [name, actions.map((action) => action.name)]),
    );
    const found = products.find(({ name }) => name === 'rsa')?.actions.find(({ name }) => name === 'LookupUser');
    expect(found).toMatchObject({ access: 'get', http: { method: 'POST' } });
    expect(found).not.toHaveProperty('parameters');
  });

  it('has its files for good, as their names hold a digest', async () => {
    const answer = await get('/console/console-ABCD2345.js');
    expect([answer.status, await answer.text()]).toEqual([200, SCRIPT]);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const plain = await get('/console/console-ABCD2345.js', { 'accept-encoding': 'identity' });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, SCRIPT]);
  });

  it.each([
    '/console/nothing.js',
    '/console/secrets.pem',
    '/console/inner',
    '/console/..%2fsecrets.pem',
    '/console/%2e%2e/package.json',
    '/console/inner/x.js',
  ])('holds nothing else: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('does not resolve a path that climbs', async () => {
    const { port } = new URL(world.origin);
    const status = await new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/console/../package.json' }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });

  it.each(['/console', '/'])('is where a person with a browser who asks for %s is led', async (path) => {
    const answer = await get(path, { accept: 'text/html,application/xhtml+xml' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/console/']);
  });

  it('leaves the root to clients: whoever does not read html, or sends parameters, is answered by the API', async () => {
    expect((await get('/')).status).toBe(400);
    expect((await get('/?Action=GetUser', { accept: 'text/html' })).status).toBe(400);
  });
});

describe('/catalog/<product>/<Action>.json', () => {
  const digestOf = async (): Promise<string> =>
    /"digest":"([\w-]+)"/.exec(await (await get('/console/')).text())?.[1] ?? '';

  it('is one action of the catalogue, for good when it is asked for with the digest of all', async () => {
    const answer = await get(`/catalog/cloudsso/CreateUser.json?v=${await digestOf()}`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const { products } = (await (await get('/catalog.json')).json()) as PublishedCatalog;
    const listed = products.find(({ name }) => name === 'cloudsso')?.actions;
    expect((await answer.json()) as PublishedAction).toEqual(listed?.find(({ name }) => name === 'CreateUser'));
  });

  it.each(['', '?v=', '?v=AAAAAAAAAAAAAAAA'])(
    'is to be asked for again when it is asked for with "%s"',
    async (query) => {
      const answer = await get(`/catalog/cloudsso/CreateUser.json${query}`);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      const etag = answer.headers.get('etag') ?? '';
      expect((await get('/catalog/cloudsso/CreateUser.json', { 'if-none-match': etag })).status).toBe(304);
    },
  );

  it.each(['cloudsso/Nothing', 'nothing/CreateUser', 'cloudsso/constructor', 'cloudsso/__proto__', 'cloudsso/'])(
    'is not there for %s',
    async (path) => {
      expect((await get(`/catalog/${path}.json`)).status).toBe(404);
    },
  );
});

describe('/catalog.json', () => {
  it('is the catalogue, and 304 to who has it already', async () => {
    const answer = await get('/catalog.json');
    const { products } = (await answer.json()) as PublishedCatalog;
    expect(products.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['cloudsso', 'ram', 'sts', 'rsa', 'paifang']),
    );
    const etag = answer.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await get('/catalog.json', { 'if-none-match': etag });
    expect([again.status, (await again.text()).length]).toEqual([304, 0]);
    expect((await get('/catalog.json', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('tells where sources and OAuth clients call, and what goes wrong there in their words', async () => {
    const { products } = (await (await get('/catalog.json')).json()) as PublishedCatalog;
    const find = (product: string, action: string) => {
      const { basePath, actions } = products.find(({ name }) => name === product) ?? {};
      return { basePath, ...actions?.find(({ name }) => name === action) };
    };
    expect(find('scim', 'PatchUser')).toMatchObject({
      basePath: '/scim/v2',
      http: { method: 'PATCH', path: '/Users/{id}', hasBody: true },
      parameters: { required: ['id', 'Operations'] },
      errors: expect.arrayContaining([expect.objectContaining({ status: 409, code: 'uniqueness' })]),
    });
    expect(find('scim', 'ListUsers')).toMatchObject({ http: { method: 'GET', path: '/Users', hasBody: false } });
    const token = find('oauth', 'RequestToken');
    expect(token).toMatchObject({
      basePath: '/oauth/token',
      errors: expect.arrayContaining([expect.objectContaining({ status: 403, code: 'invalid_scope' })]),
    });
    expect(token.examples?.length).toBeGreaterThan(0);
    expect(JSON.stringify(products)).not.toMatch(/undefined|NaN|\[object/);
  });
});
