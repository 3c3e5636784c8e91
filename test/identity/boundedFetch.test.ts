import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fetchJson, isSafeUrl } from '../../src/identity/oidc/boundedFetch.ts';

describe('an address that keys may come from', () => {
  it.each([
    'https://idp.example.com',
    'https://10.0.0.1/keys',
    'http://localhost:8080/x',
    'http://127.0.0.1',
    'http://127.9.9.9:1/x',
    'http://[::1]:80/',
  ])('is %s', (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  it.each([
    'http://idp.example.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://localhost@evil.example.com/',
    'ftp://localhost/',
    'file:///etc/passwd',
    'idp.example.com',
    '',
  ])('is not %p', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });
});

describe('fetchJson', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });
  async function serving(listener: RequestListener): Promise<string> {
    const made = createServer(listener);
    server = made;
    await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(made.address() as AddressInfo).port}/`;
  }

  it('reads a document', async () => {
    expect(await fetchJson(await serving((_request, response) => response.end('{"a":1}')))).toEqual({ a: 1 });
  });

  it.each<[string, RequestListener]>([
    ['a failure', (_request, response) => response.writeHead(500).end('{}')],
    ['a redirect', (_request, response) => response.writeHead(302, { location: 'https://example.com/' }).end()],
    ['no JSON', (_request, response) => response.end('<html>')],
    [
      'a body without end',
      (_request, response) => {
        const more = (): void => {
          while (response.write(' '.repeat(65_536)));
        };
        response.on('drain', more);
        more();
      },
    ],
  ])('refuses %s', async (_what, listener) => {
    await expect(fetchJson(await serving(listener))).rejects.toThrow();
  });

  it('asks nobody over plain http beyond this machine', async () => {
    await expect(fetchJson('http://idp.example.com/')).rejects.toThrow('neither https');
  });
});
