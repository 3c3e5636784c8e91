import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  makeSource,
  makeCarol,
  makeSynced,
  setSynchronization,
  told,
  type Source,
} from '../../support/identitySource.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('scim:ReplaceGroup', (world) => {
  let account: Account;
  let source: Source;
  beforeEach(async () => {
    account = await world().account();
    source = await makeSource(world(), account);
  });

  describe('200', () => {
    it('replaces name and members', async () => {
      const [carol, dora] = [
        await makeCarol(source),
        await makeCarol(source, { userName: 'dora', externalId: 'd', emails: [] }),
      ];
      const id = await makeSynced(source, [carol]);
      const answer = await source.call('ReplaceGroup', { id, displayName: 'renamed', members: [{ value: dora }] });
      expect(answer.body).toMatchObject({ displayName: 'renamed', members: [{ value: dora, display: 'dora' }] });
    });
  });

  describe('400 invalidValue', () => {
    it('an unknown member, and nothing has changed', async () => {
      const id = await makeSynced(source);
      const params = { id, displayName: 'renamed', members: [{ value: 'u-nobody' }] };
      expect(told(await source.call('ReplaceGroup', params))).toBe('400 invalidValue');
      expect((await source.call('GetGroup', { id })).body['displayName']).toBe('synced');
    });
  });

  describe('409 uniqueness', () => {
    it('a name or an identifier that another group has', async () => {
      await source.call('CreateGroup', { displayName: 'taken', externalId: 'g' });
      const id = await makeSynced(source);
      expect(told(await source.call('ReplaceGroup', { id, displayName: 'Taken' }))).toBe('409 uniqueness');
      const params = { id, displayName: 'synced', externalId: 'g' };
      expect(told(await source.call('ReplaceGroup', params))).toBe('409 uniqueness');
    });
  });

  describe('404', () => {
    it('no group, and one of another directory', async () => {
      const other = await makeSource(world(), await world().account());
      for (const id of ['g-nothing', await makeSynced(other)]) {
        expect(told(await source.call('ReplaceGroup', { id, displayName: 'x' }))).toBe('404');
      }
    });
  });

  describe('403', () => {
    it('while synchronization is switched off', async () => {
      const id = await makeSynced(source);
      await setSynchronization(world(), account, source.DirectoryId, 'Disabled');
      expect(told(await source.call('ReplaceGroup', { id, displayName: 'x' }))).toBe('403');
    });
  });
});
