import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeAccessKey, makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account, type Key } from '../../support/world.ts';

onEveryDatabase('ram:DeleteAccessKey', (world) => {
  let account: Account;
  let key: Key;
  beforeEach(async () => {
    account = await world().account();
    await makeRamUser(world(), account);
    key = await makeAccessKey(world(), account);
  });
  const call = (params: object, by: Key = account) =>
    world().call(by, 'DeleteAccessKey', { UserAccessKeyId: key.accessKeyId, ...params }, RAM);

  describe('200', () => {
    it('the key signs nothing any more within five seconds', async () => {
      await world().call(key, 'ListUsers', {}, RAM);
      expect(said(await call({ UserName: 'Alice' }))).toBe('200');
      world().advance(5);
      expect(said(await world().call(key, 'ListUsers', {}, RAM))).toBe('404 InvalidAccessKeyId.NotFound');
    });

    it('makes room for another one, and the user can go once no key is left', async () => {
      await makeAccessKey(world(), account);
      expect(said(await call({ UserName: 'Alice' }))).toBe('200');
      const { accessKeyId } = await makeAccessKey(world(), account);
      const goAway = () => world().call(account, 'DeleteUser', { UserName: 'Alice' }, RAM);
      expect(said(await goAway())).toBe('409 DeleteConflict.User.AccessKey');
      expect(said(await call({ UserName: 'Alice', UserAccessKeyId: accessKeyId }))).toBe('200');
    });

    it('for one of many who delete the same key at once', async () => {
      const answers = await Promise.all(Array.from({ length: 4 }, () => call({ UserName: 'Alice' })));
      const absent = '404 EntityNotExist.User.AccessKey';
      expect(answers.map(said).sort()).toEqual(['200', absent, absent, absent]);
    });
  });

  it('400 MissingUserAccessKeyId', async () => {
    expect(said(await call({ UserName: 'Alice', UserAccessKeyId: undefined }))).toBe('400 MissingUserAccessKeyId');
  });

  it('404 EntityNotExist.User', async () => {
    expect(said(await call({ UserName: 'bob' }))).toBe('404 EntityNotExist.User');
  });

  it('404 EntityNotExist.User.AccessKey for a key of somebody else, in this account or another', async () => {
    const other = await world().account();
    await makeRamUser(world(), other);
    expect(said(await call({}))).toBe('404 EntityNotExist.User.AccessKey');
    expect(said(await call({ UserName: 'Alice' }, other))).toBe('404 EntityNotExist.User.AccessKey');
    expect(said(await call({ UserName: 'Alice' }))).toBe('200');
  });
});
