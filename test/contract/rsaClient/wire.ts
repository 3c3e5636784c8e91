// What the clients of this folder share: key files, a clock, and requests that go out exactly as they are written.
import { createPrivateKey } from 'node:crypto';
import { request } from 'node:http';
import { SignJWT, type JWTHeaderParameters } from 'jose';

/** As operators download it (rsa 3.1). */
export interface KeyFile {
  readonly accessID: string;
  /** PEM, PKCS#1. */
  readonly accessKey: string;
  readonly adminRestApiUrl: string;
}

/** Seconds since 1970, with fractions. */
export type Clock = () => number;

export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An entry of a log. */
export type Entry = Readonly<Record<string, unknown>>;

/** The members of both objects go out in the order in which they stand. */
export function sign(header: JWTHeaderParameters, claims: object, pem: string): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader(header).sign(createPrivateKey(pem));
}

/** Not by fetch, which adds headers of its own. What comes back must be JSON, as all of these clients take for granted. */
export function exchange(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Promise<Reply> {
  const { origin, hostname, port } = new URL(url);
  const path = url.slice(origin.length);
  const length = method === 'GET' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request(
      { method, hostname, port, path, headers: { ...headers, ...length }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          try {
            resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as Reply['body'] });
          } catch {
            reject(new Error(`${response.statusCode} without JSON: ${text}`));
          }
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The entries of a page, whichever log it is of. */
export function entriesOf({ body }: Reply): readonly Entry[] {
  return (body['elements'] ?? body['userEventLogExportEntries']) as readonly Entry[];
}
