import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeIdentityProvider } from '../../support/givenSettings.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ClearExternalSAMLIdentityProvider', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'ClearExternalSAMLIdentityProvider', params);

  describe('200', () => {
    it('answers with RequestId alone; provider and certificates are gone', async () => {
      const { DirectoryId } = await makeIdentityProvider(world(), account, 'Disabled');
      expect(Object.keys((await call({ DirectoryId })).body)).toEqual(['RequestId']);
      const after = await world().call(account, 'GetExternalSAMLIdentityProvider', { DirectoryId });
      expect(shown(after, 'SAMLIdentityProviderConfiguration')).toMatchObject({ EntityId: '', CertificateIds: [] });
      expect(said(await call({ DirectoryId }))).toBe('200');
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
      const { DirectoryId } = await makeIdentityProvider(world(), await world().account(), 'Disabled');
      expect(said(await call({ DirectoryId }))).toBe('404 EntityNotExists.Directory');
    });
  });

  describe('409 OperationConflict.SSOEnabled', () => {
    it('while users sign in through it', async () => {
      const { DirectoryId } = await makeIdentityProvider(world(), account, 'Enabled');
      expect(said(await call({ DirectoryId }))).toBe('409 OperationConflict.SSOEnabled');
    });
  });
});
