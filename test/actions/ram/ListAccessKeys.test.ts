import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeAccessKey, makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account, type Key } from '../../support/world.ts';

onEveryDatabase('ram:ListAccessKeys', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makeRamUser(world(), account);
  });
  const call = (params: object, by: Key = account) => world().call(by, 'ListAccessKeys', params, RAM);

  describe('200', () => {
    it('keeps both wrappers around nothing', async () => {
      expect(shown(await call({ UserName: 'Alice' }), 'AccessKeys')).toEqual({ AccessKey: [] });
    });

    it('shows the keys of the user, oldest first, without their secrets', async () => {
      const first = await makeAccessKey(world(), account);
      world().advance(1);
      const second = await makeAccessKey(world(), account);
      const shape = { Status: 'Active', CreateDate: expect.stringMatching(INSTANT) };
      expect(shown(await call({ UserName: 'Alice' }), 'AccessKeys')).toEqual({
        AccessKey: [
          { ...shape, AccessKeyId: first.accessKeyId },
          { ...shape, AccessKeyId: second.accessKeyId },
        ],
      });
    });

    it('without UserName: the keys of the account itself', async () => {
      await makeAccessKey(world(), account);
      const { AccessKey } = shown<{ AccessKey: object[] }>(await call({}), 'AccessKeys');
      expect(AccessKey).toMatchObject([{ AccessKeyId: account.accessKeyId }]);
    });
  });

  it('403 NoPermission for a user without a policy, about oneself too', async () => {
    expect(said(await call({}, await makeAccessKey(world(), account)))).toBe('403 NoPermission');
  });

  it('404 EntityNotExist.User, also for a user of another account', async () => {
    expect(said(await call({ UserName: 'bob' }))).toBe('404 EntityNotExist.User');
    expect(said(await call({ UserName: 'Alice' }, await world().account()))).toBe('404 EntityNotExist.User');
  });
});
