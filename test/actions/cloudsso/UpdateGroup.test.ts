import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeGroup, makeGroupIn, synchronizeGroup, type MadeGroup } from '../../support/givenPeople.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:UpdateGroup', (world) => {
  let account: Account;
  let made: MadeGroup;
  beforeEach(async () => {
    account = await world().account();
    made = await makeGroup(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'UpdateGroup', { ...made, ...params });
  const group = async () => shown(await world().call(account, 'GetGroup', made), 'Group');

  describe('200', () => {
    it('sets what is given, keeps what is not, clears what is empty, and moves the update time', async () => {
      world().advance(5);
      const changed = shown(await call({ NewGroupName: 'Ops', NewDescription: 'who runs it' }), 'Group');
      expect(changed).toMatchObject({ GroupName: 'Ops', Description: 'who runs it' });
      expect(String(changed['UpdateTime']) > String(changed['CreateTime'])).toBe(true);
      expect(await group()).toEqual(changed);
      expect(shown(await call({ NewDescription: '' }), 'Group')).toMatchObject({ GroupName: 'Ops', Description: '' });
    });

    it('changes nothing when nothing is new', async () => {
      const before = await group();
      world().advance(5);
      expect(shown(await call({ NewGroupName: 'Dev-Team', NewDescription: '' }), 'Group')).toEqual(before);
    });

    it('lets a name change its case', async () => {
      expect(shown(await call({ NewGroupName: 'DEV-team' }), 'Group')).toMatchObject({ GroupName: 'DEV-team' });
    });

    it('of a synchronized group while synchronization is off', async () => {
      await synchronizeGroup(world(), made, false);
      expect(said(await call({ NewDescription: 'x' }))).toBe('200');
    });
  });

  it('400 InvalidParameter.NewGroupName', async () => {
    expect(said(await call({ NewGroupName: '' }))).toBe('400 InvalidParameter.NewGroupName');
  });

  it('404 EntityNotExists.Group', async () => {
    expect(said(await call({ GroupId: 'g-00000000000000000000' }))).toBe('404 EntityNotExists.Group');
  });

  it('409 EntityAlreadyExists.Group', async () => {
    await makeGroupIn(world(), account, made.DirectoryId, { GroupName: 'Ops' });
    expect(said(await call({ NewGroupName: 'OPS' }))).toBe('409 EntityAlreadyExists.Group');
  });

  it('409 OperationConflict.SynchronizedGroup while synchronization is on', async () => {
    await synchronizeGroup(world(), made);
    expect(said(await call({ NewDescription: 'x' }))).toBe('409 OperationConflict.SynchronizedGroup');
  });
});
