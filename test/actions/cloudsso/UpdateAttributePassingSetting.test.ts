import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:UpdateAttributePassingSetting', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'UpdateAttributePassingSetting', { DirectoryId, ...params });

  describe('200', () => {
    it('answers with RequestId alone; left out, the setting stays', async () => {
      expect(Object.keys((await call({ SourceIdentityPassing: 'UserName' })).body)).toEqual(['RequestId']);
      await call();
      const answer = await world().call(account, 'GetAttributePassingSetting', { DirectoryId });
      expect(shown(answer, 'AttributePassingSetting')).toEqual({ SourceIdentityPassing: 'UserName' });
    });
  });

  describe('400 InvalidParameter.SourceIdentityPassing', () => {
    it.each(['Email', 'idp', ''])('%p', async (SourceIdentityPassing) => {
      expect(said(await call({ SourceIdentityPassing }))).toBe('400 InvalidParameter.SourceIdentityPassing');
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'UpdateAttributePassingSetting', { DirectoryId }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
