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

onEveryDatabase('scim:PatchGroup', (world) => {
  let account: Account;
  let source: Source;
  beforeEach(async () => {
    account = await world().account();
    source = await makeSource(world(), account);
  });
  const patch = (id: string, ...Operations: object[]) => source.call('PatchGroup', { id, Operations });

  describe('204', () => {
    let id: string;
    let carol: string;
    let dora: string;
    beforeEach(async () => {
      carol = await makeCarol(source);
      dora = await makeCarol(source, { userName: 'dora', externalId: 'd', emails: [] });
      id = await makeSynced(source, [carol]);
    });
    const members = async () =>
      ((await source.call('GetGroup', { id })).body['members'] as { value: string }[]).map(({ value }) => value);

    it.each([
      [
        'add',
        () => ({ op: 'Add', path: 'members', value: [{ value: dora, display: 'x' }, { value: carol }] }),
        () => [carol, dora],
      ],
      ['add one alone', () => ({ op: 'add', path: 'members', value: { value: dora } }), () => [carol, dora]],
      ['replace', () => ({ op: 'replace', path: 'members', value: [{ value: dora }] }), () => [dora]],
      [
        'replace without a path',
        () => ({ op: 'replace', value: { members: [{ value: dora }], displayName: 'x' } }),
        () => [dora],
      ],
      ['remove by a filter', () => ({ op: 'remove', path: `members[value eq "${carol}"]` }), () => []],
      ['remove by several', () => ({ op: 'remove', path: `members[value eq "${carol}" or value eq "x"]` }), () => []],
      ['remove by the value', () => ({ op: 'remove', path: 'members', value: [{ value: dora }] }), () => [carol]],
      ['remove of all', () => ({ op: 'remove', path: 'members' }), () => []],
      ['a new name', () => ({ op: 'replace', path: 'displayName', value: 'renamed' }), () => [carol]],
    ])('%s', async (_what, operation, expected) => {
      const answer = await patch(id, operation());
      expect([answer.status, answer.text]).toEqual([204, '']);
      expect(await members()).toEqual(expected());
    });

    it('in the order of the operations', async () => {
      await patch(id, { op: 'remove', path: 'members' }, { op: 'add', path: 'members', value: [{ value: dora }] });
      expect(await members()).toEqual([dora]);
    });
  });

  describe('400', () => {
    it.each([
      [{ op: 'remove', path: 'members[[' }, '400 invalidPath'],
      [{ op: 'remove', path: 'members[type eq "User"]' }, '400 invalidPath'],
      [{ op: 'add', path: 'members', value: [{ display: 'x' }] }, '400 invalidValue'],
      [{ op: 'add', path: 'members', value: [{ value: 'u-nobody' }] }, '400 invalidValue'],
      [{ op: 'replace', path: 'displayName', value: 1 }, '400 invalidValue'],
    ])('%j', async (operation, outcome) => {
      expect(told(await patch(await makeSynced(source), operation))).toBe(outcome);
    });
  });

  describe('409 uniqueness', () => {
    it('a name or an identifier that another group has', async () => {
      await source.call('CreateGroup', { displayName: 'taken', externalId: 'g' });
      const id = await makeSynced(source);
      const name = { op: 'replace', path: 'displayName', value: 'Taken' };
      expect(told(await patch(id, name))).toBe('409 uniqueness');
      expect(told(await patch(id, { op: 'replace', value: { externalId: 'g' } }))).toBe('409 uniqueness');
    });
  });

  describe('404', () => {
    it('no group, and one of another directory', async () => {
      const other = await makeSource(world(), await world().account());
      for (const id of ['g-nothing', await makeSynced(other)]) {
        expect(told(await source.call('PatchGroup', { id, Operations: [{ op: 'remove', path: 'members' }] }))).toBe(
          '404',
        );
      }
    });
  });

  describe('403', () => {
    it('while synchronization is switched off', async () => {
      const id = await makeSynced(source);
      await setSynchronization(world(), account, source.DirectoryId, 'Disabled');
      expect(told(await source.call('PatchGroup', { id, Operations: [{ op: 'remove', path: 'members' }] }))).toBe(
        '403',
      );
    });
  });
});
