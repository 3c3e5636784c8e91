// Calls that come too often, as each dialect refuses them; the same request is good again when the wait is over.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeAdministered, sendRest, signToken, type Administered } from '../support/administrator.ts';
import { makeApiClient, requestToken, signAssertion } from '../support/apiClient.ts';
import { makeUserIn } from '../support/given.ts';
import { makeSource, sendScim } from '../support/identitySource.ts';
import { accessOf, callPortal, saidByPortal, type PortalPerson } from '../support/portal.ts';
import { signV3 } from '../support/signer.ts';
import { onEveryDatabase, CLOUDSSO, type Account, type Key } from '../support/world.ts';
import { said } from './outcome.ts';

const off = undefined;

onEveryDatabase('limits', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  afterEach(() => {
    world().limit();
  });
  const list = (key: Key = account) => world().call(key, 'ListDirectories');
  /** Seconds to wait, in steps of ten: a slow machine has waited for some of them already. */
  const wait = (headers: Headers) => Math.ceil(Number(headers.get('retry-after')) / 10) * 10;

  async function makeColleague(): Promise<Key> {
    const key = { accessKeyId: `LTAI${account.accountId}`, accessKeySecret: 'a secret of hers' };
    const AccessKeys = [{ AccessKeyId: key.accessKeyId, AccessKeySecret: key.accessKeySecret }];
    const Document = { Version: '1', Statement: [{ Effect: 'Allow', Action: 'cloudsso:*', Resource: '*' }] };
    const Policies = [{ Custom: 'Look', Document }];
    await world().declare(account, { Users: [{ UserName: 'Ann', AccessKeys, Policies }] });
    return key;
  }

  describe('Throttling.User', () => {
    it('is about one caller and one action, and the same request is good once the wait is over', async () => {
      const ann = await makeColleague();
      world().limit({ user: { calls: 2, seconds: 60 }, api: off });
      expect([said(await list()), said(await list())]).toEqual(['200', '200']);
      const params = { endpoint: world().origin, version: CLOUDSSO, params: {}, timestamp: world().now(), ...account };
      const request = signV3({ action: 'ListDirectories', ...params });
      const refused = await world().send(request);
      expect(refused.body).toMatchObject({
        Code: 'Throttling.User',
        Message: 'Request was denied due to user flow control.',
      });
      expect([refused.status, wait(refused.headers)]).toEqual([400, 30]);
      const milliseconds = Number(refused.headers.get('x-acs-retry-after'));
      expect(milliseconds).toBeGreaterThan(20_000);
      expect(milliseconds).toBeLessThanOrEqual(30_000);
      expect([said(await list(ann)), said(await world().call(account, 'GetServiceStatus'))]).toEqual(['200', '200']);
      world().advance(30);
      expect([said(await world().send(request)), said(await list())]).toEqual(['200', '400 Throttling.User']);
      world().advance(120);
      const many = await Promise.all([list(), list(), list(), list()]);
      expect(many.map(said).sort()).toEqual(['200', '200', '400 Throttling.User', '400 Throttling.User']);
    });

    it('leaves no event, and its page says what to do', async () => {
      world().limit({ user: { calls: 1, seconds: 60 }, api: off });
      await list();
      const { body } = await list();
      const events = await world().database.knex('audit_events').where({ request_id: body.RequestId });
      expect(events).toEqual([]);
      expect(world().witnessed.at(-1)).toMatchObject({ requestId: body.RequestId, failure: { fault: 'Throttled' } });
      expect(body['Recommend']).toBe(`${world().origin}/errors/Throttling.User?requestId=${body.RequestId}`);
      const page = await fetch(String(body['Recommend']));
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('x-acs-retry-after')]);
    });

    it('is not said for what was never proven', async () => {
      world().limit({ user: { calls: 1, seconds: 60 }, api: off });
      const forged = () => list({ ...account, accessKeySecret: 'a guess' });
      expect([said(await forged()), said(await forged())]).toEqual(Array(2).fill('400 SignatureDoesNotMatch'));
      expect(said(await list())).toBe('200');
    });
  });

  it('Throttling.Api is about all callers of an account together, and no other account', async () => {
    const ann = await makeColleague();
    world().limit({ user: off, api: { calls: 2, seconds: 60 } });
    expect([said(await list()), said(await list(ann))]).toEqual(['200', '200']);
    const refused = await list(ann);
    expect([said(refused), refused.body.Message, wait(refused.headers)]).toEqual([
      '400 Throttling.Api',
      'Request was denied due to api flow control.',
      30,
    ]);
    expect(said(await list(await world().account()))).toBe('200');
  });

  it('a call that one limit refuses does not count for the other', async () => {
    const ann = await makeColleague();
    world().limit({ user: { calls: 1, seconds: 60 }, api: { calls: 2, seconds: 60 } });
    const answers = [await list(), await list(), await list(), await list(ann)];
    expect(answers.map(said)).toEqual(['200', '400 Throttling.User', '400 Throttling.User', '200']);
  });

  describe('429', () => {
    let made: Administered;
    beforeEach(async () => {
      made = await makeAdministered(world(), account);
    });

    it('of the administration API', async () => {
      const token = await signToken(world(), made.key);
      const lookUp = () =>
        sendRest(world(), { method: 'POST', path: '/v1/users/lookup', body: { username: 'Alice' }, token });
      world().limit({ user: { calls: 1, seconds: 60 }, api: off });
      expect((await lookUp()).status).toBe(200);
      const refused = await lookUp();
      expect([refused.status, refused.body, wait(refused.headers)]).toEqual([
        429,
        { code: '429 TOO_MANY_REQUESTS', description: 'Too many requests.' },
        60,
      ]);
      world().advance(60);
      expect((await lookUp()).status).toBe(200);
    });

    it('of the sign-in portal, to one person and not to the next', async () => {
      const { DirectoryId } = made;
      const UserId = await makeUserIn(world(), account, DirectoryId, { UserName: 'carol' });
      const look = (person: PortalPerson) => callPortal(world(), accessOf(world(), person), 'ListAccounts');
      world().limit({ user: { calls: 1, seconds: 60 }, api: off });
      expect((await look(made)).status).toBe(200);
      const refused = await look(made);
      expect([saidByPortal(refused), wait(refused.headers)]).toEqual(['429 Throttling', 60]);
      expect((await look({ DirectoryId, UserId })).status).toBe(200);
    });

    it('of the token endpoint, and the assertion was not spent', async () => {
      const client = await makeApiClient(world(), account, made.DirectoryId);
      const assertions = [await signAssertion(world(), client), await signAssertion(world(), client)];
      const [first, second] = assertions as [string, string];
      world().limit({ user: { calls: 1, seconds: 60 }, api: off });
      expect((await requestToken(world(), { client_assertion: first })).status).toBe(200);
      const refused = await requestToken(world(), { client_assertion: second });
      expect([refused.status, refused.body, wait(refused.headers)]).toEqual([
        429,
        { error: 'temporarily_unavailable', error_description: 'Too many requests.' },
        60,
      ]);
      world().advance(60);
      expect((await requestToken(world(), { client_assertion: second })).status).toBe(200);
    });
  });

  it('429 for an identity source', async () => {
    const { secret } = await makeSource(world(), account);
    world().limit({ user: { calls: 1, seconds: 60 }, api: off });
    const users = () => sendScim(world(), { method: 'GET', path: '/Users', secret });
    expect((await users()).status).toBe(200);
    const refused = await users();
    expect([refused.status, refused.body, wait(refused.headers)]).toEqual([
      429,
      { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '429', detail: 'Too many requests.' },
      60,
    ]);
  });
});
