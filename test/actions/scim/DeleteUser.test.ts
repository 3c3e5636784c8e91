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

onEveryDatabase('scim:DeleteUser', (world) => {
  let account: Account;
  let source: Source;
  beforeEach(async () => {
    account = await world().account();
    source = await makeSource(world(), account);
  });

  describe('204', () => {
    it('leaves nothing to read, and every group', async () => {
      const id = await makeCarol(source);
      const group = await makeSynced(source, [id]);
      const answer = await source.call('DeleteUser', { id });
      expect([answer.status, answer.text]).toEqual([204, '']);
      expect(told(await source.call('GetUser', { id }))).toBe('404');
      expect((await source.call('GetGroup', { id: group })).body['members']).toEqual([]);
      await expect(makeCarol(source)).resolves.not.toBe(id);
    });
  });

  describe('404', () => {
    it('nobody, a user made by hand, and a user of another directory', async () => {
      const { DirectoryId } = source;
      const made = await world().call(account, 'CreateUser', { DirectoryId, UserName: 'manual' });
      const other = await makeSource(world(), await world().account());
      const ids = ['u-nobody', String(shown(made, 'User')['UserId']), await makeCarol(other)];
      for (const id of ids) expect(told(await source.call('DeleteUser', { id }))).toBe('404');
    });
  });

  describe('403', () => {
    it('while synchronization is switched off', async () => {
      const id = await makeCarol(source);
      await setSynchronization(world(), account, source.DirectoryId, 'Disabled');
      expect(told(await source.call('DeleteUser', { id }))).toBe('403');
    });
  });
});
