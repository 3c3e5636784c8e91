import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeUser, makeUserIn, synchronize, type Made } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetUser', (world) => {
  let account: Account;
  let made: Made;
  beforeEach(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
  });
  const call = (params: object) => world().call(account, 'GetUser', { ...made, ...params });

  describe('200', () => {
    it('a user made by hand, without ExternalId', async () => {
      const { RequestId, User, ...rest } = (await call({})).body;
      expect(RequestId).toBeDefined();
      expect(rest).toEqual({});
      expect(User).toMatchObject({ UserId: made.UserId, UserName: 'Alice', Email: '', Description: '', Tags: [] });
      expect(User).not.toHaveProperty('ExternalId');
    });

    it('tags and texts as they were given', async () => {
      const texts = { FirstName: 'A', LastName: 'B', DisplayName: 'C', Description: 'D', Email: 'e@example.com' };
      const Tags = [{ Key: 'team', Value: 'blue' }];
      const UserId = await makeUserIn(world(), account, made.DirectoryId, { UserName: 'Bob', ...texts, Tags });
      expect(shown(await call({ UserId }), 'User')).toMatchObject({ UserId, UserName: 'Bob', ...texts, Tags });
    });

    it.each([true, false])('a synchronized user with its ExternalId, synchronization on: %p', async (isOn) => {
      const Id = await synchronize(world(), made, isOn);
      expect(shown(await call({}), 'User')).toMatchObject({
        ProvisionType: 'Synchronized',
        ExternalId: { Id, Issuer: 'SCIM' },
      });
    });

    it('ignores parameters it does not know', async () => {
      expect(shown(await call({ UserName: 'Bob' }), 'User')['UserName']).toBe('Alice');
    });
  });

  describe('400', () => {
    it.each(['DirectoryId', 'UserId'])('Missing%s', async (member) => {
      expect(said(await call({ [member]: undefined }))).toBe(`400 Missing${member}`);
    });

    it('InvalidParameter.UserId for a text that cannot be one', async () => {
      expect(said(await call({ UserId: 'u'.repeat(65) }))).toBe('400 InvalidParameter.UserId');
    });
  });

  describe('404', () => {
    it.each(['u-00000000000000000000', 'Alice', '*', "' or 1=1 --"])('EntityNotExists.User for %j', async (UserId) => {
      expect(said(await call({ UserId }))).toBe('404 EntityNotExists.User');
    });

    it('EntityNotExists.User for a deleted user', async () => {
      await world().call(account, 'DeleteUser', made);
      expect(said(await call({}))).toBe('404 EntityNotExists.User');
    });

    it("EntityNotExists.User for another directory's user", async () => {
      const { UserId } = await makeUser(world(), await world().account());
      expect(said(await call({ UserId }))).toBe('404 EntityNotExists.User');
    });

    it('EntityNotExists.Directory for an unknown directory, user or not', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
    });

    it("EntityNotExists.Directory for another account's directory", async () => {
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'GetUser', made))).toBe('404 EntityNotExists.Directory');
    });
  });
});
