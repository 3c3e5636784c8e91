import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest, sendRest } from '../../support/administrator.ts';
import {
  accessToken,
  makeApiClient,
  requestToken,
  signAssertion,
  type ApiClient,
  type AssertionWishes,
} from '../../support/apiClient.ts';
import { makeUser } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

const Permissions = ['rsa.user.read', 'rsa.user.manage'];

onEveryDatabase('oauth:RequestToken', (world) => {
  let account: Account;
  let DirectoryId: string;
  let client: ApiClient;
  beforeAll(async () => {
    account = await world().account();
    ({ DirectoryId } = await makeUser(world(), account));
    client = await makeApiClient(world(), account, DirectoryId, { Permissions });
  });
  const now = () => Math.floor(world().now().getTime() / 1000);
  const ask = async (form: Record<string, string | undefined> = {}, wishes: AssertionWishes = {}) =>
    requestToken(world(), { client_assertion: await signAssertion(world(), client, wishes), ...form });
  const lookUp = (token: string) =>
    sendRest(world(), { method: 'POST', path: '/v1/users/lookup', body: { username: 'Alice' }, token });

  describe('200', () => {
    it('with a token for what is asked for and granted, which nobody may keep on the way', async () => {
      const answer = await ask({ scope: 'rsa.user.manage rsa.report.health !rsa.user.read' });
      expect([answer.status, answer.body]).toEqual([
        200,
        { access_token: expect.any(String), token_type: 'Bearer', expires_in: 3600, scope: 'rsa.user.manage' },
      ]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('content-type')).toBe('application/json');
      expect((await lookUp(String(answer.body['access_token']))).status).toBe(403);
    });

    it('with a token for all that is granted when nothing is asked for', async () => {
      const answer = await ask();
      expect(answer.body['scope']).toBe('rsa.user.manage rsa.user.read');
      expect((await lookUp(String(answer.body['access_token']))).status).toBe(200);
    });

    it.each<[string, () => AssertionWishes]>([
      ['the issuer', () => ({ claims: { aud: `${world().origin}/oauth` } })],
      ['a list', () => ({ claims: { aud: [`${world().origin}/oauth/token`] } })],
    ])('for an assertion made for %s', async (_what, wishes) => {
      expect((await ask({}, wishes())).status).toBe(200);
    });

    it('for a key of RSA', async () => {
      const other = await makeApiClient(world(), account, DirectoryId, { Permissions, KeyType: 'RSA' });
      expect((await callRest(world(), other, 'LookupUser', { username: 'Alice' })).status).toBe(200);
    });

    it('is in the audit events, with who asked', async () => {
      const answer = await ask();
      const event: unknown = await world()
        .database.knex('audit_events')
        .where({ request_id: answer.headers.get('x-request-id') })
        .first();
      expect(event).toMatchObject({
        action: 'oauth:RequestToken',
        dialect: 'oauth',
        principal_arn: `acs:rsa::${account.accountId}:client/${client.clientId}`,
        outcome: 'OK',
      });
    });
  });

  describe('a token', () => {
    it('is good until it expires, and refused in the words that a client compares after that', async () => {
      const short = await makeApiClient(world(), account, DirectoryId, { Permissions, TokenSeconds: 60 });
      const token = await accessToken(world(), short);
      expect([(await lookUp(token)).status, (await lookUp(token)).status]).toEqual([200, 200]);
      world().advance(60);
      const { status, body } = await lookUp(token);
      expect([status, body['message']]).toEqual([403, 'Expired Access Token is not allowed']);
    });

    it('is refused when a letter of it was changed', async () => {
      const token = await accessToken(world(), client);
      const other = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
      expect((await lookUp(other)).body['message']).toBe('Server failed to process provided access token');
    });

    it('knows one directory alone', async () => {
      const stranger = await world().account();
      const other = await makeUser(world(), stranger);
      const foreign = await makeApiClient(world(), stranger, other.DirectoryId, { Permissions });
      const path = '/v1/users/lookup';
      const before = await world()
        .database.knex('users')
        .where({ directory_id: DirectoryId })
        .update({ email: 'alice@here.example' });
      expect(before).toBe(1);
      const token = await accessToken(world(), foreign);
      expect(
        (await sendRest(world(), { method: 'POST', path, body: { email: 'alice@here.example' }, token })).status,
      ).toBe(404);
    });
  });

  describe('400', () => {
    it.each<[string, Record<string, string | undefined>, string]>([
      ['without a grant', { grant_type: undefined }, 'invalid_request'],
      ['for another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
      ['without the kind of assertion', { client_assertion_type: '' }, 'invalid_request'],
      ['for another kind of assertion', { client_assertion_type: 'saml' }, 'invalid_request'],
      ['without an assertion', { client_assertion: undefined }, 'invalid_request'],
      ['for a scope without end', { scope: 'x'.repeat(8193) }, 'invalid_request'],
    ])('%s', async (_what, form, error) => {
      const answer = await ask(form);
      expect([answer.status, answer.body]).toEqual([400, { error, error_description: expect.any(String) }]);
    });

    it('for JSON', async () => {
      const answer = await requestToken(world(), {}, { 'content-type': 'application/json' });
      expect([answer.status, answer.body['error']]).toEqual([400, 'invalid_request']);
    });

    it('for a parameter that comes twice', async () => {
      const answer = await world().send({
        method: 'POST',
        url: `${world().origin}/oauth/token`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'scope=a&scope=b',
      });
      expect([answer.status, answer.body['error']]).toEqual([400, 'invalid_request']);
    });
  });

  describe('403 invalid_client', () => {
    it.each<[string, () => AssertionWishes]>([
      ['made for somebody else', () => ({ claims: { aud: 'https://elsewhere.example/oauth/token' } })],
      ['made for nobody', () => ({ claims: { aud: undefined } })],
      ['of another issuer', () => ({ claims: { iss: 'somebody' } })],
      ['of an unknown client', () => ({ claims: { iss: 'nobody', sub: 'nobody' } })],
      ['without a jti', () => ({ claims: { jti: undefined } })],
      ['without an end', () => ({ claims: { exp: undefined } })],
      ['that has ended', () => ({ claims: { iat: now() - 300, exp: now() - 61 } })],
      ['for more than an hour', () => ({ claims: { exp: now() + 3720 } })],
      ['from the future', () => ({ claims: { iat: now() + 100 } })],
      ['not good yet', () => ({ claims: { nbf: now() + 100 } })],
      ['under another kid', () => ({ header: { kid: 'another' } })],
    ])('for an assertion %s', async (_what, wishes) => {
      const answer = await ask({}, wishes());
      expect([answer.status, answer.body]).toEqual([
        403,
        { error: 'invalid_client', error_description: expect.stringMatching(/^The client assertion is refused: /) },
      ]);
    });

    it('for an assertion that somebody else signed, in the words for a client that nobody knows', async () => {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
      const jwk = { ...privateKey.export({ format: 'jwk' }), kid: client.jwk.kid } as ApiClient['jwk'];
      const forged = await signAssertion(world(), { clientId: client.clientId, jwk });
      const unknown = await signAssertion(world(), { clientId: randomUUID(), jwk });
      const [first, second] = [
        await requestToken(world(), { client_assertion: forged }),
        await requestToken(world(), { client_assertion: unknown }),
      ];
      expect(first.status).toBe(403);
      expect(first.body).toEqual(second.body);
    });

    it.each(['none', 'HS256', 'RS256'])('for the algorithm %s', async (alg) => {
      const [, payload = '', signature = ''] = (await signAssertion(world(), client)).split('.');
      const head = Buffer.from(JSON.stringify({ alg, typ: 'JWT', kid: client.jwk.kid })).toString('base64url');
      for (const last of [signature, '']) {
        expect((await requestToken(world(), { client_assertion: `${head}.${payload}.${last}` })).status).toBe(403);
      }
    });

    it('for a client_id that is not who signed', async () => {
      expect((await ask({ client_id: client.clientId })).status).toBe(200);
      expect((await ask({ client_id: 'somebody' })).body['error']).toBe('invalid_client');
    });

    it('for an assertion that was used before, whatever came of it then', async () => {
      for (const scope of [undefined, 'no.such.scope']) {
        const client_assertion = await signAssertion(world(), client);
        await requestToken(world(), { client_assertion, scope });
        const again = await requestToken(world(), { client_assertion });
        expect([again.status, again.body]).toEqual([
          403,
          { error: 'invalid_client', error_description: 'The client assertion was used before.' },
        ]);
      }
    });
  });

  it('403 invalid_scope when nothing asked for is granted', async () => {
    const answer = await ask({ scope: 'rsa.user.delete' });
    expect([answer.status, answer.body['error']]).toEqual([403, 'invalid_scope']);
  });

  it('405 for GET', async () => {
    const answer = await world().send({ method: 'GET', url: `${world().origin}/oauth/token`, headers: {} });
    expect([answer.status, answer.body['error']]).toEqual([405, 'invalid_request']);
  });

  it('413 for a form without end', async () => {
    const answer = await ask({ client_id: 'x'.repeat(70_000) });
    expect([answer.status, answer.body['error']]).toEqual([413, 'invalid_request']);
  });
});
