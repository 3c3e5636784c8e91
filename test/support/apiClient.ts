// OAuth clients of the administration API for tests: assertions signed by a library that is not ours.
import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT, type JWK } from 'jose';
import type { Account, Answer, World } from './world.ts';

export interface ApiClient {
  readonly clientId: string;
  readonly jwk: JWK & { readonly kid: string };
}

export const EVERY_PERMISSION = [
  'rsa.audit.admin',
  'rsa.audit.user',
  'rsa.audit.system',
  'rsa.user.read',
  'rsa.user.sync',
  'rsa.user.manage',
  'rsa.user.delete.soft',
  'rsa.user.delete',
  'rsa.user.factor.manage',
  'rsa.user.risky.read',
  'rsa.user.risky.manage',
  'rsa.user.verify',
  'rsa.authenticator.mobile.read',
  'rsa.authenticator.mobile.manage',
  'rsa.authenticator.mobile.delete',
  'rsa.authenticator.emergency.manage',
  'rsa.authenticator.sidtoken.manage',
  'rsa.group.manage',
  'rsa.group.users.manage',
  'rsa.report.read',
  'rsa.report.license.usage',
] as const;

/** A client of the directory, made as operators make it: with an elliptic key and every permission unless told otherwise. */
export async function makeApiClient(
  world: World,
  account: Account,
  DirectoryId: string,
  { Permissions = EVERY_PERMISSION, ...params }: { Permissions?: readonly string[]; [name: string]: unknown } = {},
): Promise<ApiClient> {
  const wishes = {
    DirectoryId,
    ClientName: 'connector',
    KeyType: 'EC',
    Permissions: JSON.stringify(Permissions),
    ...params,
  };
  const { status, body, text } = await world.call(account, 'CreateRsaClient', wishes, { version: '2026-11-22' });
  if (status !== 200) throw new Error(text);
  const { ClientId } = body['Client'] as { ClientId: string };
  return { clientId: ClientId, jwk: JSON.parse(String(body['PrivateJwk'])) as ApiClient['jwk'] };
}

export interface AssertionWishes {
  readonly header?: Readonly<Record<string, unknown>>;
  /** Undefined members are left out. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** An assertion as clients sign it, for two minutes unless told otherwise. */
export async function signAssertion(
  world: World,
  { clientId, jwk }: ApiClient,
  { header, claims }: AssertionWishes = {},
): Promise<string> {
  const now = Math.floor(world.now().getTime() / 1000);
  const aud = `${world.origin}/oauth/token`;
  const all = { iss: clientId, sub: clientId, aud, jti: randomUUID(), iat: now, exp: now + 120, ...claims };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const alg = jwk.kty === 'RSA' ? 'RS256' : 'ES256';
  return new SignJWT(given)
    .setProtectedHeader({ alg, typ: 'JWT', kid: jwk.kid, ...header })
    .sign(await importJWK({ ...jwk, alg }));
}

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Asks for a token; undefined members of the form are left out. */
export function requestToken(
  world: World,
  form: Readonly<Record<string, string | undefined>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const all = { grant_type: 'client_credentials', client_assertion_type: ASSERTION_TYPE, ...form };
  const given = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return world.send({
    method: 'POST',
    url: `${world.origin}/oauth/token`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(given).toString(),
  });
}

/** An access token for these scopes, or for all. Throws unless the gateway gives one. */
export async function accessToken(world: World, client: ApiClient, scope?: string): Promise<string> {
  const { status, body, text } = await requestToken(world, {
    client_assertion: await signAssertion(world, client),
    scope,
  });
  if (status !== 200) throw new Error(text);
  return String(body['access_token']);
}
