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

onEveryDatabase('scim:DeleteGroup', (world) => {
  let account: Account;
  let source: Source;
  beforeEach(async () => {
    account = await world().account();
    source = await makeSource(world(), account);
  });

  describe('204', () => {
    it('leaves its members in the directory', async () => {
      const user = await makeCarol(source);
      const id = await makeSynced(source, [user]);
      expect(told(await source.call('DeleteGroup', { id }))).toBe('204');
      expect(told(await source.call('GetGroup', { id }))).toBe('404');
      expect(told(await source.call('GetUser', { id: user }))).toBe('200');
    });
  });

  describe('404', () => {
    it('no group, and one of another directory', async () => {
      const other = await makeSource(world(), await world().account());
      for (const id of ['g-nothing', await makeSynced(other)]) {
        expect(told(await source.call('DeleteGroup', { id }))).toBe('404');
      }
    });
  });

  describe('403', () => {
    it('while synchronization is switched off', async () => {
      const id = await makeSynced(source);
      await setSynchronization(world(), account, source.DirectoryId, 'Disabled');
      expect(told(await source.call('DeleteGroup', { id }))).toBe('403');
    });
  });
});
