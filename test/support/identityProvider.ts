// An OpenID Connect provider on this machine: keys, discovery, and tokens signed without the library that verifies them.
import { createHmac, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeRsaKeys } from './rsaKeys.ts';

export interface IdentityProvider {
  readonly issuer: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** A token with these claims besides the usual ones; `at` is when it is issued, for five minutes. */
  token(at: Date, claims?: object, header?: object): string;
  /** The same, signed as HS256 with the public key as the secret: what a careless verifier takes for good. */
  confusedToken(at: Date): string;
  /** Signs with a new key from now on, and publishes it alone. */
  rotate(): void;
  /** What to answer instead of documents, until it is undefined again. */
  broken: { readonly status: number; readonly body: string } | undefined;
}

export const AUDIENCE = 'client-1';

/** It never holds the process up. */
export async function openIdentityProvider(): Promise<IdentityProvider> {
  let made = 0;
  const make = () => ({ kid: `key-${(made += 1)}`, ...makeRsaKeys() });
  let key = make();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const { broken } = provider;
    const jwk = { ...key.publicKey.export({ format: 'jwk' }), kid: key.kid, alg: 'RS256', use: 'sig' };
    const documents: Record<string, object> = {
      '/.well-known/openid-configuration': { issuer: provider.issuer, jwks_uri: `${provider.issuer}/keys` },
      '/keys': { keys: [jwk] },
    };
    response.setHeader('connection', 'close');
    response.statusCode = broken?.status ?? (documents[path] ? 200 : 404);
    if (broken) response.setHeader('location', `${provider.issuer}/keys`);
    response.end(broken?.body ?? JSON.stringify(documents[path] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const text = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const unsigned = (at: Date, claims: object, header: object): string => {
    const iat = Math.floor(at.getTime() / 1000);
    const usual = { iss: issuer, aud: AUDIENCE, sub: 'repo:demo', iat, exp: iat + 300 };
    return `${text({ alg: 'RS256', kid: key.kid, typ: 'JWT', ...header })}.${text({ ...usual, ...claims })}`;
  };
  const signed = (what: string, privateKey: KeyObject): string =>
    `${what}.${sign('sha256', Buffer.from(what), privateKey).toString('base64url')}`;

  const provider: IdentityProvider = {
    issuer,
    asked,
    broken: undefined,
    token: (at, claims = {}, header = {}) => signed(unsigned(at, claims, header), key.privateKey),
    confusedToken: (at) => {
      const what = unsigned(at, {}, { alg: 'HS256' });
      const secret = key.publicKey.export({ format: 'pem', type: 'spki' });
      return `${what}.${createHmac('sha256', secret).update(what).digest('base64url')}`;
    },
    rotate: () => {
      key = make();
    },
  };
  return provider;
}
