// For whom a token was made: the names that the gateway was given, or without any the one that was called.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BASE, makeAdministered, PAIFANG, signToken, type Administered } from '../support/administrator.ts';
import { makeApiClient, requestToken, signAssertion, type ApiClient } from '../support/apiClient.ts';
import { openWorld, type Account, type World } from '../support/world.ts';
import { exchange, type Reply } from './rsaClient/wire.ts';

const ADMIN = 'https://id.access.example';
const AUTH = 'https://id.auth.example:8443';
const SPELLINGS = ['', BASE, `${BASE}/`, `${BASE}/v1`];

let world: World;
let account: Account;
let made: Administered;
let client: ApiClient;

async function open(publicOrigins: readonly string[]): Promise<void> {
  world = await openWorld('embedded', { publicOrigins });
  account = await world.account();
  made = await makeAdministered(world, account);
  client = await makeApiClient(world, account, made.DirectoryId);
}

/** Calls with a token for this audience, under this name or the listener's own. */
async function lookUp(aud: unknown, Host?: string): Promise<Reply> {
  const headers = {
    Authorization: `Bearer ${await signToken(world, made.key, { claims: { aud } })}`,
    'Content-Type': 'application/json',
    ...(Host !== undefined && { Host }),
  };
  return exchange('POST', `${world.origin}${BASE}/v1/users/lookup`, headers, '{"username":"Alice"}');
}

async function ask(aud: string): Promise<readonly unknown[]> {
  const { status, body } = await requestToken(world, {
    client_assertion: await signAssertion(world, client, { claims: { aud } }),
  });
  return [status, body['error']];
}

describe('a gateway with two public origins', () => {
  beforeAll(() => open([ADMIN, AUTH]), 30_000);
  afterAll(() => world.close());
  const called = () => world.origin;

  it.each(SPELLINGS.flatMap((rest) => [ADMIN + rest, AUTH + rest]))('takes a token for %s', async (aud) => {
    expect((await lookUp(aud)).status).toBe(200);
  });

  it.each(SPELLINGS)('refuses one for the name that was called, with %j', async (rest) => {
    const { status, body } = await lookUp(called() + rest);
    expect([status, body['message']]).toEqual([403, 'Server failed to process provided access token']);
  });

  it.each([
    'http://id.access.example',
    'https://id.access.example:8443',
    'https://id.auth.example',
    'https://id.access.example.evil.example',
    'https://evil.example',
    `${ADMIN}/`,
    `${ADMIN}${BASE}/v2`,
  ])('refuses one for %s', async (aud) => {
    expect((await lookUp(aud)).status).toBe(403);
  });

  it('refuses one for a Host header that somebody made up, and takes a good one under any', async () => {
    expect((await lookUp('http://evil.example', 'evil.example')).status).toBe(403);
    expect((await lookUp(`http://evil.example${BASE}/`, 'evil.example')).status).toBe(403);
    expect((await lookUp(ADMIN, 'evil.example')).status).toBe(200);
  });

  it('refuses one for several of its own names', async () => {
    expect((await lookUp([ADMIN, AUTH])).status).toBe(403);
  });

  it('gives tokens for assertions that name the endpoint or issuer of either, and for no others', async () => {
    for (const origin of [ADMIN, AUTH]) {
      expect(await ask(`${origin}/oauth/token`)).toEqual([200, undefined]);
      expect(await ask(`${origin}/oauth`)).toEqual([200, undefined]);
    }
    for (const aud of [`${called()}/oauth/token`, `${called()}/oauth`, 'https://evil.example/oauth/token', ADMIN]) {
      expect(await ask(aud)).toEqual([403, 'invalid_client']);
    }
  });

  it('writes the first of them into key files', async () => {
    const params = { DirectoryId: made.DirectoryId, Role: 'HelpDesk' };
    const { body } = await world.call(account, 'CreateRsaKey', params, PAIFANG);
    expect(body['AdminRestApiUrl']).toBe(`${ADMIN}${BASE}/`);
  });
});

describe('a gateway without a public origin', () => {
  beforeAll(() => open([]), 30_000);
  afterAll(() => world.close());

  it('takes tokens for the name that was called, and for no other', async () => {
    expect((await lookUp(world.origin)).status).toBe(200);
    expect((await lookUp('http://other.example', 'other.example')).status).toBe(200);
    expect((await lookUp(world.origin, 'other.example')).status).toBe(403);
    expect((await lookUp(ADMIN)).status).toBe(403);
    expect(await ask(`${ADMIN}/oauth/token`)).toEqual([403, 'invalid_client']);
  });
});
