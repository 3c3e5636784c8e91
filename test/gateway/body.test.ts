import { PassThrough } from 'node:stream';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { readBody } from '../../src/gateway/body.ts';

const LIMIT = 16;

/** What Node hands a request over as, without the network: a stream with headers. */
function request(headers: IncomingHttpHeaders): PassThrough & IncomingMessage {
  return Object.assign(new PassThrough(), { headers }) as unknown as PassThrough & IncomingMessage;
}

function declared(text: string, length = Buffer.byteLength(text)): PassThrough & IncomingMessage {
  const stream = request({ 'content-length': String(length) });
  stream.end(text);
  return stream;
}

describe('readBody', () => {
  it.each([{}, { 'content-length': '0' }])('has nothing to read with %j', async (headers) => {
    expect(await readBody(request(headers), LIMIT)).toEqual(Buffer.alloc(0));
  });

  it('gives the bytes as they came', async () => {
    const bytes = Buffer.from([0, 255, 128, 10, 13, 37]);
    const stream = request({ 'content-length': String(bytes.length) });
    stream.end(bytes);
    expect(await readBody(stream, LIMIT)).toEqual(bytes);
  });

  it('joins chunks of a body without a length', async () => {
    const stream = request({ 'transfer-encoding': 'chunked' });
    const read = readBody(stream, LIMIT);
    for (const part of ['ab', 'cd', 'ef']) stream.write(part);
    stream.end();
    expect((await read).toString()).toBe('abcdef');
  });

  it('gives nothing for a chunked body without chunks', async () => {
    const stream = request({ 'transfer-encoding': 'chunked' });
    stream.end();
    expect(await readBody(stream, LIMIT)).toHaveLength(0);
  });

  it('takes a body of exactly the limit', async () => {
    expect(await readBody(declared('x'.repeat(LIMIT)), LIMIT)).toHaveLength(LIMIT);
  });

  it.each(['2000000', String(LIMIT + 1), '1e3', 'Infinity'])(
    'refuses a declared length of %s at once',
    async (length) => {
      const stream = request({ 'content-length': length });
      await expect(readBody(stream, LIMIT)).rejects.toMatchObject({
        fault: 'RequestTooLarge',
        detail: { LimitBytes: LIMIT },
      });
      // The rest is let through unread: a stream that stood still would hold the connection
      expect(stream.readableFlowing).toBe(true);
      expect(stream.destroyed).toBe(false);
    },
  );

  it('refuses a chunked body as soon as it passes the limit, and keeps nothing of the rest', async () => {
    const stream = request({ 'transfer-encoding': 'chunked' });
    const read = readBody(stream, LIMIT);
    stream.write('x'.repeat(LIMIT));
    stream.write('x');
    await expect(read).rejects.toMatchObject({ fault: 'RequestTooLarge' });
    expect(stream.listenerCount('data')).toBe(0);
    expect(stream.destroyed).toBe(false);
    stream.write('x'.repeat(1000));
    stream.end();
    await new Promise((resolve) => stream.once('end', resolve));
  });

  it('calls a body that stops early cut short', async () => {
    const stream = request({ 'content-length': '10' });
    const read = readBody(stream, LIMIT);
    stream.write('abc');
    stream.destroy();
    await expect(read).rejects.toMatchObject({ fault: 'ContentLengthMismatch' });
  });

  it('calls a body that breaks cut short, with the reason for the log', async () => {
    const stream = request({ 'transfer-encoding': 'chunked' });
    const read = readBody(stream, LIMIT);
    const cause = new Error('aborted');
    stream.destroy(cause);
    await expect(read).rejects.toMatchObject({ fault: 'ContentLengthMismatch', cause });
  });

  it('is done at the end, whatever the connection does then', async () => {
    const stream = declared('abc');
    const closed = new Promise((resolve) => stream.once('close', resolve));
    const read = readBody(stream, LIMIT);
    await closed;
    expect((await read).toString()).toBe('abc');
  });
});
