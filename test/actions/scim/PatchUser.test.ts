import { beforeEach, describe, expect, it } from '@jest/globals';
import { shown } from '../../contract/outcome.ts';
import { makeSource, makeCarol, setSynchronization, told, type Source } from '../../support/identitySource.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('scim:PatchUser', (world) => {
  let account: Account;
  let source: Source;
  beforeEach(async () => {
    account = await world().account();
    source = await makeSource(world(), account);
  });
  const user = async (UserId: string) =>
    shown(await world().call(account, 'GetUser', { DirectoryId: source.DirectoryId, UserId }), 'User');
  const patch = (id: string, ...Operations: object[]) => source.call('PatchUser', { id, Operations });

  describe('200', () => {
    it.each([
      ['Replace of active with a text', { op: 'Replace', path: 'active', value: 'False' }, { Status: 'Disabled' }],
      [
        'an object without a path',
        { op: 'replace', value: { active: false, 'name.givenName': 'Caro' } },
        { FirstName: 'Caro' },
      ],
      [
        'a name inside an object',
        { op: 'add', value: { name: { familyName: 'D' } } },
        { LastName: 'D', FirstName: 'Carol' },
      ],
      ['a filtered address', { op: 'replace', path: 'emails[type eq "work"].value', value: 'c@x' }, { Email: 'c@x' }],
      [
        'an address that is not kept',
        { op: 'add', path: 'emails[type eq "home"].value', value: 'h@x' },
        { Email: 'carol@example.com' },
      ],
      [
        'a list of addresses',
        { op: 'replace', path: 'emails', value: [{ value: 'l@x', primary: true }] },
        { Email: 'l@x' },
      ],
      ['remove', { op: 'remove', path: 'displayName' }, { DisplayName: '' }],
      [
        'a path with its schema',
        { op: 'add', path: 'urn:ietf:params:scim:schemas:core:2.0:User:displayName', value: 'C' },
        { DisplayName: 'C' },
      ],
      ['attributes that nobody keeps', { op: 'add', path: 'title', value: 'Captain' }, { DisplayName: 'Carol' }],
      [
        'an extension',
        { op: 'add', path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department', value: 'x' },
        { DisplayName: 'Carol' },
      ],
    ])('%s', async (_what, operation, expected) => {
      const id = await makeCarol(source);
      expect(told(await patch(id, operation))).toBe('200');
      expect(await user(id)).toMatchObject(expected);
    });

    it('leaves an administrator the last word on whom they disabled', async () => {
      const id = await makeCarol(source);
      const params = { DirectoryId: source.DirectoryId, UserId: id, NewStatus: 'Disabled' };
      await world().call(account, 'UpdateUserStatus', params);
      expect((await patch(id, { op: 'replace', path: 'active', value: true })).body['active']).toBe(false);
    });

    it('moves the update time only with a change', async () => {
      const id = await makeCarol(source);
      const before = await user(id);
      world().advance(5);
      await patch(id, { op: 'replace', path: 'displayName', value: 'Carol' });
      expect(await user(id)).toEqual(before);
    });
  });

  describe('400', () => {
    it.each([
      [{ op: 'move', path: 'active' }, '400 invalidSyntax'],
      [{ op: 'remove' }, '400 noTarget'],
      [{ op: 'add', value: 'x' }, '400 invalidValue'],
      [{ op: 'add', path: 'a[[', value: 'x' }, '400 invalidPath'],
      [{ op: 'replace', path: 'active', value: 'perhaps' }, '400 invalidValue'],
      [{ op: 'replace', path: 'displayName', value: ['x'] }, '400 invalidValue'],
      [{ op: 'replace', path: 'displayName', value: 'a\u0000b' }, '400 invalidValue'],
      [{ op: 'remove', path: 'userName' }, '400 invalidValue'],
      [{ op: 'replace', path: 'userName', value: 'dora' }, '400 mutability'],
    ])('%j', async (operation, outcome) => {
      expect(told(await patch(await makeCarol(source), operation))).toBe(outcome);
    });
  });

  describe('409 uniqueness', () => {
    it('an address or an identifier that another user has', async () => {
      await makeCarol(source);
      const id = await makeCarol(source, { userName: 'dora', externalId: 'd', emails: [] });
      const address = { op: 'add', path: 'emails', value: [{ value: 'carol@example.com' }] };
      expect(told(await patch(id, address))).toBe('409 uniqueness');
      const identifier = { op: 'replace', path: 'externalId', value: 'ext-carol' };
      expect(told(await patch(id, identifier))).toBe('409 uniqueness');
    });
  });

  describe('404', () => {
    it('nobody, a user made by hand, and a user of another directory', async () => {
      const { DirectoryId } = source;
      const made = await world().call(account, 'CreateUser', { DirectoryId, UserName: 'manual' });
      const other = await makeSource(world(), await world().account());
      const ids = ['u-nobody', String(shown(made, 'User')['UserId']), await makeCarol(other)];
      for (const id of ids)
        expect(
          told(await source.call('PatchUser', { id, Operations: [{ op: 'add', path: 'title', value: 'x' }] })),
        ).toBe('404');
    });
  });

  describe('403', () => {
    it('while synchronization is switched off', async () => {
      const id = await makeCarol(source);
      await setSynchronization(world(), account, source.DirectoryId, 'Disabled');
      expect(
        told(await source.call('PatchUser', { id, Operations: [{ op: 'add', path: 'active', value: true }] })),
      ).toBe('403');
    });
  });
});
