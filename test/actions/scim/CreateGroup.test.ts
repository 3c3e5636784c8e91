import { beforeEach, describe, expect, it } from '@jest/globals';
import { shown } from '../../contract/outcome.ts';
import {
  makeSource,
  makeCarol,
  makeSynced,
  setSynchronization,
  told,
  type Source,
} from '../../support/identitySource.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('scim:CreateGroup', (world) => {
  let account: Account;
  let source: Source;
  beforeEach(async () => {
    account = await world().account();
    source = await makeSource(world(), account);
  });

  describe('201', () => {
    it('answers with the group and its members', async () => {
      const id = await makeCarol(source);
      const answer = await source.call('CreateGroup', {
        displayName: 'synced',
        members: [{ value: id }, { value: id }],
      });
      expect(answer.headers.get('location')).toBe(`${world().origin}/scim/v2/Groups/${String(answer.body['id'])}`);
      expect(answer.body).toMatchObject({ displayName: 'synced', members: [{ value: id, display: 'carol' }] });
    });

    it('takes over the group made by hand of that name', async () => {
      const { DirectoryId } = source;
      const made = await world().call(account, 'CreateGroup', {
        DirectoryId,
        GroupName: 'Synced',
        Description: 'kept',
      });
      const { GroupId } = shown(made, 'Group');
      expect(await makeSynced(source)).toBe(GroupId);
      const after = await world().call(account, 'GetGroup', { DirectoryId, GroupId });
      expect(shown(after, 'Group')).toMatchObject({ Description: 'kept', ProvisionType: 'Synchronized' });
      const update = await world().call(account, 'UpdateGroup', { DirectoryId, GroupId, NewGroupName: 'x' });
      expect(update.body.Code).toBe('OperationConflict.SynchronizedGroup');
    });
  });

  describe('400 invalidValue', () => {
    it.each([
      ['a name with a blank', { displayName: 'a b' }],
      ['no name', {}],
      ['a member whom nobody knows', { displayName: 'x', members: [{ value: 'u-nobody' }] }],
    ])('%s', async (_what, params) => {
      expect(told(await source.call('CreateGroup', params))).toBe('400 invalidValue');
      expect((await source.call('ListGroups')).body['totalResults']).toBe(0);
    });

    it('a member made by hand', async () => {
      const made = await world().call(account, 'CreateUser', { DirectoryId: source.DirectoryId, UserName: 'manual' });
      const members = [{ value: shown(made, 'User')['UserId'] }];
      expect(told(await source.call('CreateGroup', { displayName: 'x', members }))).toBe('400 invalidValue');
    });
  });

  describe('409 uniqueness', () => {
    it('a name or an identifier that another group has', async () => {
      await source.call('CreateGroup', { displayName: 'synced', externalId: 'g' });
      expect(told(await source.call('CreateGroup', { displayName: 'SYNCED' }))).toBe('409 uniqueness');
      expect(told(await source.call('CreateGroup', { displayName: 'x', externalId: 'g' }))).toBe('409 uniqueness');
    });
  });

  describe('403', () => {
    it('while synchronization is switched off', async () => {
      await setSynchronization(world(), account, source.DirectoryId, 'Disabled');
      expect(told(await source.call('CreateGroup', { displayName: 'x' }))).toBe('403');
    });
  });
});
