import { beforeEach, describe, expect, it } from '@jest/globals';
import { makeSource, makeCarol, makeSynced, told, type Source } from '../../support/identitySource.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('scim:GetGroup', (world) => {
  let account: Account;
  let source: Source;
  beforeEach(async () => {
    account = await world().account();
    source = await makeSource(world(), account);
  });

  describe('200', () => {
    it('has the members, unless they are not wanted', async () => {
      const user = await makeCarol(source);
      const id = await makeSynced(source, [user]);
      const whole = await source.call('GetGroup', { id });
      expect(whole.body['members']).toEqual([{ value: user, display: 'carol', type: 'User' }]);
      const bare = await source.call('GetGroup', { id, excludedAttributes: 'members' });
      expect(bare.body['members']).toBeUndefined();
    });
  });

  describe('404', () => {
    it('no group, and one of another directory', async () => {
      const other = await makeSource(world(), await world().account());
      for (const id of ['g-nothing', await makeSynced(other)]) {
        expect(told(await source.call('GetGroup', { id }))).toBe('404');
      }
    });
  });
});
