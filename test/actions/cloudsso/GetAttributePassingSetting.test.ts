import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetAttributePassingSetting', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'GetAttributePassingSetting', { DirectoryId, ...params });

  describe('200', () => {
    it('tells what was set', async () => {
      const setting = async () => shown(await call(), 'AttributePassingSetting');
      expect(await setting()).toEqual({ SourceIdentityPassing: 'Disabled' });
      await world().call(account, 'UpdateAttributePassingSetting', { DirectoryId, SourceIdentityPassing: 'IdP' });
      expect(await setting()).toEqual({ SourceIdentityPassing: 'IdP' });
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'GetAttributePassingSetting', { DirectoryId }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
