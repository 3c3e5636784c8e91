import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeDirectory, makeUserIn } from '../../support/given.ts';
import { makeScimCredential } from '../../support/givenSettings.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:DeleteDirectory', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = { DirectoryId }) => world().call(account, 'DeleteDirectory', params);
  const look = () => world().call(account, 'GetDirectory', { DirectoryId });

  describe('200', () => {
    it('answers with RequestId alone, and the directory is gone', async () => {
      expect(Object.keys((await call()).body)).toEqual(['RequestId']);
      expect(said(await look())).toBe('404 EntityNotExists.Directory');
    });

    it('leaves room for a new directory', async () => {
      await call();
      expect(await makeDirectory(world(), account)).not.toBe(DirectoryId);
    });

    it('ignores parameters it does not know', async () => {
      expect(said(await call({ DirectoryId, Force: 'true' }))).toBe('200');
    });
  });

  describe('400', () => {
    it('MissingDirectoryId', async () => {
      expect(said(await call({}))).toBe('400 MissingDirectoryId');
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('the second time', async () => {
      await call();
      expect(said(await call())).toBe('404 EntityNotExists.Directory');
    });

    it("another account's, which stays", async () => {
      const stranger = await world().account();
      const answer = await world().call(stranger, 'DeleteDirectory', { DirectoryId });
      expect(said(answer)).toBe('404 EntityNotExists.Directory');
      expect(said(await look())).toBe('200');
    });
  });

  describe('409 DeletionConflict.Directory.User', () => {
    it('while there is a user, even a disabled one', async () => {
      const UserId = await makeUserIn(world(), account, DirectoryId, { Status: 'Disabled' });
      expect(said(await call({ DirectoryId, Force: 'true' }))).toBe('409 DeletionConflict.Directory.User');
      expect(said(await world().call(account, 'GetUser', { DirectoryId, UserId }))).toBe('200');

      await world().call(account, 'DeleteUser', { DirectoryId, UserId });
      expect(said(await call())).toBe('200');
    });
  });

  describe('409 DeletionConflict.Directory.SCIMCredential', () => {
    it('while a credential is left', async () => {
      const { CredentialId } = await makeScimCredential(world(), account, DirectoryId);
      expect(said(await call())).toBe('409 DeletionConflict.Directory.SCIMCredential');
      await world().call(account, 'DeleteSCIMServerCredential', { DirectoryId, CredentialId });
      expect(said(await call())).toBe('200');
    });
  });

  describe('409 DeletionConflict.Directory.SAMLIdentityProvider', () => {
    it('while a provider is described', async () => {
      const params = { DirectoryId, EntityId: 'urn:idp' };
      expect(said(await world().call(account, 'SetExternalSAMLIdentityProvider', params))).toBe('200');
      expect(said(await call())).toBe('409 DeletionConflict.Directory.SAMLIdentityProvider');
      await world().call(account, 'ClearExternalSAMLIdentityProvider', { DirectoryId });
      expect(said(await call())).toBe('200');
    });
  });
});
