// Who may use the administration API: the tokens that its clients really sign, and those that nobody may.
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  BASE,
  makeAdministered,
  makeAdministratorKey,
  sendRest,
  signToken,
  type Administered,
  type Claims,
} from '../support/administrator.ts';
import { onEveryDatabase, type Account } from '../support/world.ts';

const UNUSABLE = 'Server failed to process provided access token';

onEveryDatabase('tokens of administrators', (world) => {
  let account: Account;
  let made: Administered;
  beforeAll(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account);
  });
  const now = () => Math.floor(world().now().getTime() / 1000);
  const use = (token?: string, headers: Record<string, string> = {}) =>
    sendRest(world(), { method: 'POST', path: '/v1/users/lookup', body: { username: 'Alice' }, token, headers });
  const present = async (wishes: Claims) => use(await signToken(world(), made.key, wishes));

  describe('are good', () => {
    it.each<[string, () => Claims['claims']]>([
      ['for exactly an hour', () => ({ iat: now(), exp: now() + 3600 })],
      ['for an hour from a clock read a second later', () => ({ iat: now(), exp: now() + 3601 })],
      ['with fractions of seconds', () => ({ iat: now() + 0.25, exp: now() + 3600.75 })],
      ['with quoted seconds', () => ({ iat: String(now()), exp: String(now() + 600) })],
      ['from a clock 58 minutes ahead', () => ({ iat: now() + 3480, exp: now() + 3480 })],
      ['within a minute after they ended', () => ({ iat: now() - 600, exp: now() - 30 })],
      ['for the bare origin', () => ({ aud: world().origin })],
      ['for the base without a slash', () => ({ aud: world().origin + BASE })],
      ['for the base with its version', () => ({ aud: `${world().origin}${BASE}/v1` })],
      ['for a list of one', () => ({ aud: [`${world().origin}${BASE}/`] })],
      ['with claims that nobody knows', () => ({ jti: 'x', role: 'king' })],
    ])('%s', async (_what, claims) => {
      expect((await present({ claims: claims() })).status).toBe(200);
    });

    it('more than once', async () => {
      const token = await signToken(world(), made.key);
      expect([(await use(token)).status, (await use(token)).status]).toEqual([200, 200]);
    });

    it('whatever the case of the word before them', async () => {
      const token = await signToken(world(), made.key);
      expect((await use(undefined, { authorization: `bearer  ${token}` })).status).toBe(200);
    });
  });

  describe('are refused with 403, never 401,', () => {
    const refused = (message = UNUSABLE) => ({
      timestamp: expect.any(Number),
      status: 403,
      error: 'Forbidden',
      message,
      path: `${BASE}/v1/users/lookup`,
    });

    it.each<[string, () => Claims]>([
      ['another algorithm', () => ({ header: { alg: 'RS512' } })],
      ['another type', () => ({ header: { typ: 'at+jwt' } })],
      ['no type', () => ({ header: { typ: undefined } })],
      ['another subject', () => ({ claims: { sub: 'nobody' } })],
      ['no subject', () => ({ claims: { sub: undefined } })],
      ['a hostile subject', () => ({ claims: { sub: "' or ''='" } })],
      ['no end', () => ({ claims: { exp: undefined } })],
      ['no beginning', () => ({ claims: { iat: undefined } })],
      ['an end that is no number', () => ({ claims: { exp: 'soon' } })],
      ['an empty end', () => ({ claims: { exp: '' } })],
      ['more than an hour', () => ({ claims: { iat: now(), exp: now() + 3661 } })],
      ['a beginning long ago', () => ({ claims: { iat: now() - 3700, exp: now() } })],
      ['no audience', () => ({ claims: { aud: undefined } })],
      ['another audience', () => ({ claims: { aud: 'https://elsewhere.example/AdminInterface/restapi/' } })],
      ['several audiences', () => ({ claims: { aud: [`${world().origin}${BASE}/`, 'https://elsewhere.example'] } })],
      [
        "another key's signature",
        () => ({
          signWith: generateKeyPairSync('rsa', {
            modulusLength: 2048,
            publicKeyEncoding: { type: 'spki', format: 'pem' },
            privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
          }).privateKey,
        }),
      ],
    ])('with %s', async (_what, wishes) => {
      const answer = await present(wishes());
      expect([answer.status, answer.body]).toEqual([403, refused()]);
      expect(answer.headers.get('content-type')).toBe('application/json');
    });

    it('when they have ended, in the words that a client compares', async () => {
      const answer = await present({ claims: { iat: now() - 3600, exp: now() - 61 } });
      expect(answer.body).toEqual(refused('Expired Access Token is not allowed'));
    });

    it.each([undefined, '', 'nonsense', 'a.b.c', '..', 'x'.repeat(10_000)])('when the token is %s', async (token) => {
      expect((await use(token)).body).toMatchObject({ status: 403, message: UNUSABLE });
    });

    it.each(['none', 'HS256'])('when the algorithm is %s, whatever the signature', async (alg) => {
      const [, payload = ''] = (await signToken(world(), made.key)).split('.');
      const head = Buffer.from(JSON.stringify({ alg, typ: 'JWT' })).toString('base64url');
      const row = (await world()
        .database.knex('administrator_keys')
        .where({ access_id: made.key.accessId })
        .first()) as {
        public_key: string;
      };
      const forged = createHmac('sha256', row.public_key).update(`${head}.${payload}`).digest('base64url');
      expect((await use(`${head}.${payload}.${alg === 'none' ? '' : forged}`)).status).toBe(403);
      expect((await use(`${head}.${payload}.AA`)).status).toBe(403);
    });

    it('when a claim was changed after the signing', async () => {
      const [head = '', payload = '', signature = ''] = (await signToken(world(), made.key)).split('.');
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
      const changed = Buffer.from(JSON.stringify({ ...claims, exp: now() + 60 })).toString('base64url');
      expect((await use(`${head}.${changed}.${signature}`)).status).toBe(403);
    });

    it('before anything else is wrong with the call', async () => {
      const path = '/v1/users/nobody/userStatus';
      const answer = await sendRest(world(), { method: 'PUT', path, body: '{', headers: { 'content-type': 'text/x' } });
      expect(answer.status).toBe(403);
    });
  });

  it('know one directory alone', async () => {
    const other = await makeAdministered(world(), await world().account());
    const token = await signToken(world(), other.key);
    const path = `/v1/users/${made.Guid}/userStatus`;
    const answer = await sendRest(world(), { method: 'PUT', path, body: { userStatus: 'Disabled' }, token });
    expect(answer.status).toBe(404);
  });

  it('are of no use to the other dialect, nor AccessKeys to this one', async () => {
    const token = await signToken(world(), await makeAdministratorKey(world(), account, made.DirectoryId));
    const rpc = await world().send({
      method: 'POST',
      url: `${world().origin}/?Action=ListDirectories&Version=2021-05-15&Format=JSON&SignatureType=BEARERTOKEN`,
      headers: { authorization: `Bearer ${token}` },
    });
    expect([rpc.status, rpc.body.Code]).toEqual([400, 'InvalidSignatureType']);
  });

  it('unknown paths answer in the words of what stands in front', async () => {
    const answer = await sendRest(world(), { method: 'GET', path: '/v1/toys' });
    expect(answer.body).toEqual({
      timestamp: expect.any(Number),
      status: 404,
      error: 'Not Found',
      message: 'Not Found',
      path: `${BASE}/v1/toys`,
    });
  });
});
