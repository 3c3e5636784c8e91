import { beforeEach, describe, expect, it } from '@jest/globals';
import { shown } from '../../contract/outcome.ts';
import { makeSource, makeCarol, setSynchronization, told, type Source } from '../../support/identitySource.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('scim:GetUser', (world) => {
  let account: Account;
  let source: Source;
  beforeEach(async () => {
    account = await world().account();
    source = await makeSource(world(), account);
  });

  describe('200', () => {
    it('leaves out what has no value', async () => {
      const id = await makeCarol(source, { displayName: '', name: {}, emails: [], externalId: undefined });
      const { body } = await source.call('GetUser', { id });
      expect(Object.keys(body).sort()).toEqual(['active', 'id', 'meta', 'schemas', 'userName']);
    });

    it('answers also while synchronization is switched off', async () => {
      const id = await makeCarol(source);
      await setSynchronization(world(), account, source.DirectoryId, 'Disabled');
      expect(told(await source.call('GetUser', { id }))).toBe('200');
    });
  });

  describe('404', () => {
    it('nobody, a user made by hand, and a user of another directory', async () => {
      const { DirectoryId } = source;
      const made = await world().call(account, 'CreateUser', { DirectoryId, UserName: 'manual' });
      const other = await makeSource(world(), await world().account());
      const ids = ['u-nobody', String(shown(made, 'User')['UserId']), await makeCarol(other)];
      for (const id of ids) expect(told(await source.call('GetUser', { id }))).toBe('404');
    });
  });
});
