// Bounded raw body bytes. Parsers that throw the bytes away would break ACS3, which hashes them.
import type { IncomingMessage } from 'node:http';
import { fault } from '../faults/fault.ts';

const NOTHING = Buffer.alloc(0);

/**
 * The whole request body, at most `limitBytes`.
 * Throws RequestTooLarge as soon as the limit is known to be passed, ContentLengthMismatch when the sender stops early.
 */
export function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (encoding === undefined && (length === undefined || length === '0')) return Promise.resolve(NOTHING);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const tooLarge = (): void => {
      // What is still coming is thrown away unread: destroying the stream would take the answer with it.
      request.removeAllListeners('data').resume();
      reject(fault('RequestTooLarge', { LimitBytes: limitBytes }));
    };
    const cutShort = (cause?: unknown): void => {
      reject(fault('ContentLengthMismatch', {}, cause));
    };
    if (Number(length ?? 0) > limitBytes) {
      tooLarge();
      return;
    }
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limitBytes) tooLarge();
      else chunks.push(chunk);
    });
    request.on('end', () => {
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size));
    });
    request.on('error', cutShort);
    request.on('close', cutShort);
  });
}
