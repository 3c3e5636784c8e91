// Sends a request with exactly its headers: fetch writes a Host of its own.
import { request } from 'node:http';
import type { SignedRequest } from './signer.ts';
import type { Answer, Body } from './world.ts';

/** One call on a connection of its own. A body goes out chunked unless the headers tell its length. */
export function sendExactly({ method, url, headers, body }: SignedRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    // The path as it is written: URL would mend it
    const path = url.replace(/^https?:\/\/[^/]+/, '');
    const sent = request({ method, hostname, port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const received = new Headers();
        for (const [name, value] of Object.entries(response.headers)) received.set(name, String(value));
        const isJson = received.get('content-type')?.startsWith('application/json') ?? false;
        const parsed = (isJson && text !== '' ? JSON.parse(text) : {}) as Body;
        resolve({ status: response.statusCode ?? 0, headers: received, text, body: parsed });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
