import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeAccessKey, makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account, type Key } from '../../support/world.ts';

onEveryDatabase('ram:UpdateAccessKey', (world) => {
  let account: Account;
  let key: Key;
  let UserAccessKeyId: string;
  beforeEach(async () => {
    account = await world().account();
    await makeRamUser(world(), account);
    key = await makeAccessKey(world(), account);
    UserAccessKeyId = key.accessKeyId;
  });
  const call = (params: object, by: Key = account) =>
    world().call(by, 'UpdateAccessKey', { UserAccessKeyId, ...params }, RAM);
  const signed = async () => said(await world().call(key, 'ListUsers', {}, RAM));

  describe('200', () => {
    it('an Inactive key signs nothing any more within five seconds, an Active one does again', async () => {
      expect(await signed()).toBe('403 NoPermission');
      expect(said(await call({ UserName: 'Alice', Status: 'Inactive' }))).toBe('200');
      world().advance(5);
      expect(await signed()).toBe('400 InvalidAccessKeyId.Inactive');
      expect(said(await call({ UserName: 'Alice', Status: 'Active' }))).toBe('200');
      world().advance(5);
      expect(await signed()).toBe('403 NoPermission');
    });

    it('without UserName: a key of the account itself', async () => {
      const own = await world().call(account, 'CreateAccessKey', {}, RAM);
      const { AccessKeyId } = own.body['AccessKey'] as { AccessKeyId: string };
      expect(said(await call({ UserAccessKeyId: AccessKeyId, Status: 'Inactive' }))).toBe('200');
    });
  });

  it.each([
    ['UserAccessKeyId', { UserName: 'Alice', UserAccessKeyId: undefined, Status: 'Active' }],
    ['Status', { UserName: 'Alice' }],
  ])('400 Missing%s', async (name, params) => {
    expect(said(await call(params))).toBe(`400 Missing${name}`);
  });

  it('400 InvalidParameter.Status', async () => {
    expect(said(await call({ UserName: 'Alice', Status: 'Asleep' }))).toBe('400 InvalidParameter.Status');
  });

  it('404 EntityNotExist.User', async () => {
    expect(said(await call({ UserName: 'bob', Status: 'Inactive' }))).toBe('404 EntityNotExist.User');
  });

  describe('404 EntityNotExist.User.AccessKey', () => {
    it('the key of somebody else, who keeps it', async () => {
      await makeRamUser(world(), account, 'Bob');
      expect(said(await call({ UserName: 'Bob', Status: 'Inactive' }))).toBe('404 EntityNotExist.User.AccessKey');
      expect(said(await call({ Status: 'Inactive' }))).toBe('404 EntityNotExist.User.AccessKey');
      world().advance(5);
      expect(await signed()).toBe('403 NoPermission');
    });

    it('the key of another account', async () => {
      const other = await world().account();
      await makeRamUser(world(), other);
      const answer = await call({ UserName: 'Alice', Status: 'Inactive' }, other);
      expect(said(answer)).toBe('404 EntityNotExist.User.AccessKey');
    });
  });
});
