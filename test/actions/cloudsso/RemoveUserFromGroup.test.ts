import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { type Made } from '../../support/given.ts';
import { makeMember, synchronizeGroup, type MadeGroup } from '../../support/givenPeople.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:RemoveUserFromGroup', (world) => {
  let account: Account;
  let made: Made & MadeGroup;
  beforeEach(async () => {
    account = await world().account();
    made = await makeMember(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'RemoveUserFromGroup', { ...made, ...params });
  const members = async () => (await world().call(account, 'ListGroupMembers', made)).body['TotalCounts'];

  describe('200', () => {
    it('answers with RequestId alone and removes one member', async () => {
      expect(Object.keys((await call()).body)).toEqual(['RequestId']);
      expect(await members()).toBe(0);
    });

    it('and the user can come again', async () => {
      await call();
      expect(said(await world().call(account, 'AddUserToGroup', made))).toBe('200');
      expect(await members()).toBe(1);
    });

    it('of a synchronized group while synchronization is off', async () => {
      await synchronizeGroup(world(), made, false);
      expect(said(await call())).toBe('200');
    });
  });

  describe('404', () => {
    it.each([
      ['Directory', { DirectoryId: 'd-000000000000' }],
      ['Group', { GroupId: 'g-00000000000000000000' }],
      ['User', { UserId: 'u-00000000000000000000' }],
    ])('EntityNotExists.%s', async (entity, params) => {
      expect(said(await call(params))).toBe(`404 EntityNotExists.${entity}`);
    });

    it('EntityNotExists.GroupMember', async () => {
      await call();
      expect(said(await call())).toBe('404 EntityNotExists.GroupMember');
    });
  });

  it('409 OperationConflict.SynchronizedGroup while synchronization is on', async () => {
    await synchronizeGroup(world(), made);
    expect(said(await call())).toBe('409 OperationConflict.SynchronizedGroup');
    expect(await members()).toBe(1);
  });
});
