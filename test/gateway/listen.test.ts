import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listen, type Listening } from '../../src/gateway/listen.ts';
import { sendRaw } from '../support/rawSocket.ts';

const REQUEST_ID = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/;

describe('listen', () => {
  let listening: Listening;
  beforeAll(async () => {
    listening = await listen(
      (request, response) => {
        response.end(`${String(request.method)} ${String(request.headers.host)}`);
      },
      {
        host: '127.0.0.1',
        port: 0,
        refuse: (status, requestId) => JSON.stringify({ status, requestId }),
      },
    );
  });
  afterAll(() => listening.drain());

  const send = (...parts: (string | Uint8Array)[]) => sendRaw(listening.origin, { parts });
  const get = (more: string) => send(`GET / HTTP/1.1\r\nhost: h\r\n${more}\r\n`);

  it('binds a free port and says where', async () => {
    expect(listening.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(listening.origin, { headers: { connection: 'close' } })).text()).toContain(
      'GET 127.0.0.1',
    );
    expect(listening.isDraining()).toBe(false);
  });

  it('takes 120 KiB of headers: SDKs put documents into the URL', async () => {
    expect((await get(`x: ${'x'.repeat(120 * 1024)}\r\n`)).status).toBe(200);
  });

  describe.each([
    [431, 'headers above 128 KiB', [`GET / HTTP/1.1\r\nhost: h\r\nx: ${'x'.repeat(140 * 1024)}\r\n\r\n`]],
    [431, 'a URL above 128 KiB', [`GET /?${'x'.repeat(140 * 1024)} HTTP/1.1\r\nhost: h\r\n\r\n`]],
    [400, 'what is no HTTP', ['hello, is anybody there?\r\n\r\n']],
    [400, 'a TLS greeting', [Buffer.from('16030100a5010000a10303', 'hex')]],
    [400, 'two lengths', ['POST / HTTP/1.1\r\nhost: h\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab']],
    [
      400,
      'length and chunks',
      ['POST / HTTP/1.1\r\nhost: h\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
    ],
    [400, 'a header without a colon', ['GET / HTTP/1.1\r\nhost: h\r\nnonsense\r\n\r\n']],
    [400, 'a NUL in a header', ['GET / HTTP/1.1\r\nhost: h\r\nx: a\0b\r\n\r\n']],
  ] as const)('answers %i to %s', (status, _what, parts) => {
    it('as JSON, with a RequestId in body and header, and closes', async () => {
      const { status: said, headers, text } = await send(...parts);
      const body = JSON.parse(text) as { status: number; requestId: string };
      expect([said, body.status]).toEqual([status, status]);
      expect(body.requestId).toMatch(REQUEST_ID);
      expect(headers.get('x-acs-request-id')).toBe(body.requestId);
      expect(headers.get('content-type')).toBe('application/json;charset=utf-8');
      expect(headers.get('connection')).toBe('close');
    });
  });

  it('leaves a request without Host, or with an odd expectation, to the app', async () => {
    expect(await send('GET / HTTP/1.1\r\n\r\n')).toMatchObject({ status: 200, text: 'GET undefined' });
    expect(await get('expect: a-miracle\r\n')).toMatchObject({ status: 200, text: 'GET h' });
  });

  it('says nothing to who hangs up, and serves on', async () => {
    for (const start of ['', 'GE', 'POST / HTTP/1.1\r\nhost: h\r\ncontent-length: 10\r\n\r\nab']) {
      const { hostname, port } = new URL(listening.origin);
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(start, () => socket.resetAndDestroy());
        });
        socket.on('close', () => {
          resolve();
        });
      });
    }
    expect((await get('')).status).toBe(200);
  });

  it('throws when the port is taken', async () => {
    const { port } = new URL(listening.origin);
    const again = listen(() => undefined, { host: '127.0.0.1', port: Number(port), refuse: () => '' });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('drain', () => {
  it('lets a call finish and takes no more', async () => {
    const calls: (() => void)[] = [];
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const listening = await listen(
      (_request, response) => {
        calls.push(() => response.end());
        arrive();
      },
      { host: '127.0.0.1', port: 0, refuse: () => '' },
    );
    const answer = fetch(listening.origin);
    await arrived;
    const drained = listening.drain();
    expect(listening.isDraining()).toBe(true);
    // A few turns of the event loop pass in which whoever waits is still let in
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(fetch(listening.origin)).rejects.toThrow();
    for (const finish of calls) finish();
    expect((await answer).status).toBe(200);
    await drained;
  });
});
