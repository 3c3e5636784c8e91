import { beforeEach, describe, expect, it } from '@jest/globals';
import { makeSource, makeCarol, makeSynced, told, type Source } from '../../support/identitySource.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('scim:ListGroups', (world) => {
  let account: Account;
  let source: Source;
  beforeEach(async () => {
    account = await world().account();
    source = await makeSource(world(), account);
  });

  describe('200', () => {
    it('leaves members out, and takes filters and pages', async () => {
      const user = await makeCarol(source);
      const id = await makeSynced(source, [user]);
      await makeSynced(source, [], 'another');
      const names = async (params: Record<string, unknown>) =>
        ((await source.call('ListGroups', params)).body['Resources'] as { displayName: string }[]).map(
          ({ displayName }) => displayName,
        );
      expect((await source.call('ListGroups')).text).not.toContain('members');
      expect(await names({})).toEqual(['synced', 'another']);
      expect(await names({ filter: 'displayName eq "SYNCED"' })).toEqual(['synced']);
      expect(await names({ filter: `members[value eq "${user}"]` })).toEqual(['synced']);
      expect(await names({ filter: `id eq "${id}" or displayName ew "ther"`, startIndex: 2 })).toEqual(['another']);
    });
  });

  describe('400 invalidFilter', () => {
    it.each(['owner pr', 'members co "x"'])('%s', async (filter) => {
      expect(told(await source.call('ListGroups', { filter }))).toBe('400 invalidFilter');
    });
  });
});
