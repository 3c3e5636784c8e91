import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { makeScimCredential } from '../../support/givenSettings.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:DeleteSCIMServerCredential', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'DeleteSCIMServerCredential', { DirectoryId, ...params });

  describe('200', () => {
    it('answers with RequestId alone, and there is room for another one', async () => {
      const { CredentialId } = await makeScimCredential(world(), account, DirectoryId);
      await makeScimCredential(world(), account, DirectoryId);
      expect(Object.keys((await call({ CredentialId })).body)).toEqual(['RequestId']);
      expect(said(await call({ CredentialId }))).toBe('404 EntityNotExists.SCIMCredential');
      await expect(makeScimCredential(world(), account, DirectoryId)).resolves.toBeDefined();
    });
  });

  describe('404 EntityNotExists.SCIMCredential', () => {
    it('an unknown one, and one of another directory', async () => {
      expect(said(await call({ CredentialId: 'scimcred-00000000000000000000' }))).toBe(
        '404 EntityNotExists.SCIMCredential',
      );
      const stranger = await world().account();
      const elsewhere = await makeDirectory(world(), stranger);
      const theirs = await makeScimCredential(world(), stranger, elsewhere);
      const params = { CredentialId: theirs.CredentialId };
      expect(said(await call(params))).toBe('404 EntityNotExists.SCIMCredential');
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one', async () => {
      const params = { DirectoryId: 'd-000000000000', CredentialId: 'scimcred-00000000000000000000' };
      expect(said(await call(params))).toBe('404 EntityNotExists.Directory');
    });
  });
});
