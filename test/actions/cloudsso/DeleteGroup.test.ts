import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { makeGroupIn, makeMember, synchronizeGroup } from '../../support/givenPeople.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:DeleteGroup', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'DeleteGroup', params);
  const emptyGroup = async () => {
    const DirectoryId = await makeDirectory(world(), account);
    return { DirectoryId, GroupId: await makeGroupIn(world(), account, DirectoryId) };
  };

  describe('200', () => {
    it('takes the group away; its name is free and the directory can go', async () => {
      const made = await emptyGroup();
      const { DirectoryId } = made;
      expect(said(await world().call(account, 'DeleteDirectory', made))).toBe('409 DeletionConflict.Directory.Group');
      expect(Object.keys((await call(made)).body)).toEqual(['RequestId']);
      expect(said(await call(made))).toBe('404 EntityNotExists.Group');
      await call({ DirectoryId, GroupId: await makeGroupIn(world(), account, DirectoryId) });
      expect(said(await world().call(account, 'DeleteDirectory', made))).toBe('200');
    });

    it('once its member has left', async () => {
      const made = await makeMember(world(), account);
      expect(said(await call(made))).toBe('409 DeletionConflict.Group.User');
      await world().call(account, 'RemoveUserFromGroup', made);
      expect(said(await call(made))).toBe('200');
    });
  });

  it('404 EntityNotExists.Directory', async () => {
    const unknown = { DirectoryId: 'd-000000000000', GroupId: 'g-00000000000000000000' };
    expect(said(await call(unknown))).toBe('404 EntityNotExists.Directory');
  });

  it('409 OperationConflict.SynchronizedGroup comes before what hangs on it', async () => {
    const made = await makeMember(world(), account);
    await synchronizeGroup(world(), made);
    expect(said(await call(made))).toBe('409 OperationConflict.SynchronizedGroup');
    await synchronizeGroup(world(), made, false);
    expect(said(await call(made))).toBe('409 DeletionConflict.Group.User');
  });
});
