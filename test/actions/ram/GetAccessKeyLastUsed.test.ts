import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeAccessKey, makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account, type Key } from '../../support/world.ts';

onEveryDatabase('ram:GetAccessKeyLastUsed', (world) => {
  let account: Account;
  let key: Key;
  beforeEach(async () => {
    account = await world().account();
    await makeRamUser(world(), account);
    key = await makeAccessKey(world(), account);
  });
  const call = (params: object, by: Key = account) =>
    world().call(by, 'GetAccessKeyLastUsed', { UserAccessKeyId: key.accessKeyId, ...params }, RAM);
  const lastUsed = async (): Promise<string | undefined> =>
    shown<{ LastUsedDate?: string }>(await call({ UserName: 'Alice' }), 'AccessKeyLastUsed').LastUsedDate;
  /** The time is written behind the call's back. */
  const usedAfter = async (before: string | undefined): Promise<string> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const at = await lastUsed();
      if (at !== undefined && at !== before) return at;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('the use was never noted');
  };

  describe('200', () => {
    it('without a date for a key that never signed a call', async () => {
      expect(await lastUsed()).toBeUndefined();
    });

    it('with the time of the last call, to within a few seconds', async () => {
      await world().call(key, 'ListUsers', {}, RAM);
      const first = await usedAfter(undefined);
      expect(first).toMatch(INSTANT);
      expect(Math.abs(Date.parse(first) - world().now().getTime())).toBeLessThan(10_000);
      world().advance(60);
      await world().call(key, 'ListUsers', {}, RAM);
      expect(Date.parse(await usedAfter(first)) - Date.parse(first)).toBeGreaterThanOrEqual(60_000);
    });

    it('without a date for a key that others only tried, with a wrong secret', async () => {
      const tried = await world().call({ ...key, accessKeySecret: 'guess' }, 'ListUsers', {}, RAM);
      expect(said(tried)).toBe('400 SignatureDoesNotMatch');
      expect(await lastUsed()).toBeUndefined();
    });
  });

  it('400 MissingUserAccessKeyId', async () => {
    expect(said(await call({ UserAccessKeyId: undefined }))).toBe('400 MissingUserAccessKeyId');
  });

  it('404 EntityNotExist.User', async () => {
    expect(said(await call({ UserName: 'bob' }))).toBe('404 EntityNotExist.User');
  });

  it('404 EntityNotExist.User.AccessKey for a key of somebody else, in this account or another', async () => {
    const other = await world().account();
    await makeRamUser(world(), other);
    expect(said(await call({}))).toBe('404 EntityNotExist.User.AccessKey');
    expect(said(await call({ UserName: 'Alice' }, other))).toBe('404 EntityNotExist.User.AccessKey');
  });
});
