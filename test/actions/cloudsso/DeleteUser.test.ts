import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeUser, makeUserIn, synchronize, type Made } from '../../support/given.ts';
import { makeGroupIn } from '../../support/givenPeople.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:DeleteUser', (world) => {
  let account: Account;
  let made: Made;
  beforeEach(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'DeleteUser', { ...made, ...params });
  const look = () => world().call(account, 'GetUser', made);
  const count = async () => {
    const { DirectoryId } = made;
    return (await world().call(account, 'ListUsers', { DirectoryId })).body['TotalCounts'];
  };

  describe('200', () => {
    it('answers with RequestId alone, and the user is gone from everywhere', async () => {
      expect(Object.keys((await call()).body)).toEqual(['RequestId']);
      expect(said(await look())).toBe('404 EntityNotExists.User');
      expect(await count()).toBe(0);
    });

    it('gives name and email free for a new user, who is another one', async () => {
      const Email = 'alice@example.com';
      await world().call(account, 'UpdateUser', { ...made, NewEmail: Email });
      await call();
      expect(await makeUserIn(world(), account, made.DirectoryId, { Email })).not.toBe(made.UserId);
    });

    it('takes nobody else along', async () => {
      const UserId = await makeUserIn(world(), account, made.DirectoryId, { UserName: 'Bob' });
      await call({ UserId });
      expect(said(await look())).toBe('200');
      expect(await count()).toBe(1);
    });

    it('ignores parameters it does not know', async () => {
      expect(said(await call({ Force: 'true' }))).toBe('200');
    });

    it('a disabled user', async () => {
      await world().call(account, 'UpdateUserStatus', { ...made, NewStatus: 'Disabled' });
      expect(said(await call())).toBe('200');
    });

    it('a synchronized user while synchronization is off', async () => {
      await synchronize(world(), made, false);
      expect(said(await call())).toBe('200');
    });

    it('a user made by hand while synchronization is on', async () => {
      const { DirectoryId } = made;
      const UserId = await makeUserIn(world(), account, DirectoryId, { UserName: 'Bob' });
      await synchronize(world(), { DirectoryId, UserId });
      expect(said(await call())).toBe('200');
    });
  });

  describe('400', () => {
    it.each(['DirectoryId', 'UserId'])('Missing%s', async (member) => {
      expect(said(await call({ [member]: undefined }))).toBe(`400 Missing${member}`);
    });
  });

  describe('404', () => {
    it('EntityNotExists.User the second time, and the count goes down only once', async () => {
      await makeUserIn(world(), account, made.DirectoryId, { UserName: 'Bob' });
      await call();
      expect(said(await call())).toBe('404 EntityNotExists.User');
      expect(await count()).toBe(1);
    });

    it('EntityNotExists.User in an empty directory', async () => {
      await call();
      expect(said(await call({ UserId: 'u-00000000000000000000' }))).toBe('404 EntityNotExists.User');
    });

    it('EntityNotExists.Directory for an unknown directory', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
    });

    it("EntityNotExists.Directory for another account's directory, whose user stays", async () => {
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'DeleteUser', made))).toBe('404 EntityNotExists.Directory');
      expect(said(await look())).toBe('200');
    });

    it("EntityNotExists.User for another account's user in one's own directory", async () => {
      const other = await makeUser(world(), await world().account());
      expect(said(await call({ UserId: other.UserId }))).toBe('404 EntityNotExists.User');
      expect(await count()).toBe(1);
    });
  });

  describe('409 OperationConflict.SynchronizedUser', () => {
    it('a synchronized user while synchronization is on', async () => {
      await synchronize(world(), made);
      expect(said(await call())).toBe('409 OperationConflict.SynchronizedUser');
      expect(said(await look())).toBe('200');
      expect(await count()).toBe(1);
    });
  });

  it('409 DeletionConflict.User.Group while the user is in a group', async () => {
    const GroupId = await makeGroupIn(world(), account, made.DirectoryId);
    await world().call(account, 'AddUserToGroup', { ...made, GroupId });
    expect(said(await call())).toBe('409 DeletionConflict.User.Group');
    await world().call(account, 'RemoveUserFromGroup', { ...made, GroupId });
    expect(said(await call())).toBe('200');
  });
});
