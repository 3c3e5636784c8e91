import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeAccessKey, makeRamUser, RAM } from '../../support/given.ts';
import { logLine } from '../../support/logLine.ts';
import { onEveryDatabase, type Account, type Key } from '../../support/world.ts';

onEveryDatabase('ram:CreateAccessKey', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makeRamUser(world(), account);
  });
  const call = (params: object = {}, key: Key = account) => world().call(key, 'CreateAccessKey', params, RAM);
  const keyIds = async (params: object, key: Key = account): Promise<string[]> => {
    const answer = await world().call(key, 'ListAccessKeys', params, RAM);
    const { AccessKey } = shown<{ AccessKey: { AccessKeyId: string }[] }>(answer, 'AccessKeys');
    return AccessKey.map(({ AccessKeyId }) => AccessKeyId);
  };
  /** The user Alice with a declared key that may do everything with keys of that ARN. */
  const declareAlice = async (Resource: string): Promise<Key> => {
    const AccessKeyId = `LTAI${account.accountId}`;
    const Document = { Version: '1', Statement: [{ Effect: 'Allow', Action: 'ram:*AccessKey*', Resource }] };
    const Policies = [{ Custom: 'keys', Document }];
    const AccessKeys = [{ AccessKeyId, AccessKeySecret: 'secret' }];
    await world().declare(account, { Users: [{ UserName: 'Alice', AccessKeys, Policies }] });
    return { accessKeyId: AccessKeyId, accessKeySecret: 'secret' };
  };

  describe('200', () => {
    it('shows an Active key in the known shape', async () => {
      const key = shown(await call({ UserName: 'aLICE' }), 'AccessKey');
      expect(key).toEqual({
        AccessKeyId: expect.stringMatching(/^LTAI[A-Za-z0-9]{20}$/),
        AccessKeySecret: expect.stringMatching(/^[A-Za-z0-9]{30}$/),
        Status: 'Active',
        CreateDate: expect.stringMatching(INSTANT),
      });
    });

    it('and the key signs calls at once, as the user', async () => {
      const key = await makeAccessKey(world(), account);
      expect(said(await world().call(key, 'ListUsers', {}, RAM))).toBe('403 NoPermission');
    });

    it('without UserName: a key of the account itself for its root', async () => {
      const made = shown<{ AccessKeyId: string; AccessKeySecret: string }>(await call(), 'AccessKey');
      const key = { accessKeyId: made.AccessKeyId, accessKeySecret: made.AccessKeySecret };
      expect(said(await world().call(key, 'ListUsers', {}, RAM))).toBe('200');
      expect(await keyIds({})).toContain(made.AccessKeyId);
      expect(await keyIds({ UserName: 'Alice' })).toEqual([]);
    });

    it('without UserName: a key of the user who calls, on the ARN of that user', async () => {
      const alice = await declareAlice('acs:ram:*:*:user/Alice');
      const made = shown<{ AccessKeyId: string }>(await call({}, alice), 'AccessKey');
      expect(await keyIds({ UserName: 'Alice' })).toContain(made.AccessKeyId);
      expect(said(await call({ UserName: 'Bob' }, alice))).toBe('403 NoPermission');
    });

    it('without UserName: never a key of whoever got the caller’s old name', async () => {
      const alice = await declareAlice('*');
      expect(said(await call({}, alice))).toBe('200');
      await world().call(account, 'UpdateUser', { UserName: 'Alice', NewUserName: 'Carol' }, RAM);
      await makeRamUser(world(), account);
      expect(said(await call({}, alice))).toBe('409 LimitExceeded.User.AccessKey');
      expect(await keyIds({ UserName: 'Alice' })).toEqual([]);
    });

    it('keeps the secret sealed and to itself: neither row, event nor log has it', async () => {
      const answer = await call({ UserName: 'Alice' });
      const { AccessKeyId, AccessKeySecret } = shown<{ AccessKeyId: string; AccessKeySecret: string }>(
        answer,
        'AccessKey',
      );
      const [row] = await world().database.knex('access_keys').where({ access_key_id: AccessKeyId });
      const [event] = await world().database.knex('audit_events').where({ request_id: answer.body.RequestId });
      expect(event).toBeDefined();
      expect(JSON.stringify([row, event, logLine(world(), answer)])).not.toContain(AccessKeySecret);
    });
  });

  describe('404 EntityNotExist.User', () => {
    it('nobody of that name', async () => {
      expect(said(await call({ UserName: 'bob' }))).toBe('404 EntityNotExist.User');
    });

    it('a user of another account', async () => {
      expect(said(await call({ UserName: 'Alice' }, await world().account()))).toBe('404 EntityNotExist.User');
    });
  });

  describe('400', () => {
    it.each([
      ['Length', 'x'.repeat(65)],
      ['InvalidChars', 'a b'],
    ])('InvalidParameter.UserName.%s', async (part, UserName) => {
      expect(said(await call({ UserName }))).toBe(`400 InvalidParameter.UserName.${part}`);
    });
  });

  describe('409 LimitExceeded.User.AccessKey', () => {
    it('beyond two, also when many are asked for at once', async () => {
      const answers = await Promise.all(Array.from({ length: 6 }, () => call({ UserName: 'Alice' })));
      const refused = '409 LimitExceeded.User.AccessKey';
      expect(answers.map(said).sort()).toEqual(['200', '200', refused, refused, refused, refused]);
      expect(await keyIds({ UserName: 'Alice' })).toHaveLength(2);
    });

    it('beyond two of the account itself, also when many are asked for at once', async () => {
      const answers = await Promise.all(Array.from({ length: 4 }, () => call()));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(await keyIds({})).toHaveLength(2);
    });
  });
});
