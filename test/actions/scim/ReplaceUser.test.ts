import { beforeEach, describe, expect, it } from '@jest/globals';
import { shown } from '../../contract/outcome.ts';
import { makeSource, makeCarol, setSynchronization, told, type Source } from '../../support/identitySource.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('scim:ReplaceUser', (world) => {
  let account: Account;
  let source: Source;
  beforeEach(async () => {
    account = await world().account();
    source = await makeSource(world(), account);
  });
  const user = async (UserId: string) =>
    shown(await world().call(account, 'GetUser', { DirectoryId: source.DirectoryId, UserId }), 'User');

  describe('200', () => {
    it('clears what is left out, apart from status and identifier', async () => {
      const id = await makeCarol(source, { active: false });
      const { body } = await source.call('ReplaceUser', { id, userName: 'Carol', displayName: 'Caro' });
      expect(body).toMatchObject({ displayName: 'Caro', active: false, externalId: 'ext-carol' });
      expect(await user(id)).toMatchObject({ FirstName: '', LastName: '', Email: '', UserName: 'carol' });
    });

    it('enables whom the source disabled', async () => {
      const id = await makeCarol(source, { active: false });
      const { body } = await source.call('ReplaceUser', { id, userName: 'carol', active: true });
      expect(body['active']).toBe(true);
    });
  });

  describe('400 mutability', () => {
    it('another name', async () => {
      const id = await makeCarol(source);
      expect(told(await source.call('ReplaceUser', { id, userName: 'dora' }))).toBe('400 mutability');
    });
  });

  describe('409 uniqueness', () => {
    it('an address or an identifier that another user has', async () => {
      await makeCarol(source);
      const id = await makeCarol(source, { userName: 'dora', externalId: 'd', emails: [] });
      const taken = [{ emails: [{ value: 'carol@example.com' }] }, { externalId: 'ext-carol' }];
      for (const wishes of taken) {
        expect(told(await source.call('ReplaceUser', { id, userName: 'dora', ...wishes }))).toBe('409 uniqueness');
      }
    });
  });

  describe('404', () => {
    it('nobody, a user made by hand, and a user of another directory', async () => {
      const { DirectoryId } = source;
      const made = await world().call(account, 'CreateUser', { DirectoryId, UserName: 'manual' });
      const other = await makeSource(world(), await world().account());
      const ids = ['u-nobody', String(shown(made, 'User')['UserId']), await makeCarol(other)];
      for (const id of ids) expect(told(await source.call('ReplaceUser', { id, userName: 'x' }))).toBe('404');
    });
  });

  describe('403', () => {
    it('while synchronization is switched off', async () => {
      const id = await makeCarol(source);
      await setSynchronization(world(), account, source.DirectoryId, 'Disabled');
      expect(told(await source.call('ReplaceUser', { id, userName: 'carol' }))).toBe('403');
    });
  });
});
