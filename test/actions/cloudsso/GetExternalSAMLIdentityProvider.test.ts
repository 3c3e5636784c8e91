import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetExternalSAMLIdentityProvider', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'GetExternalSAMLIdentityProvider', { DirectoryId, ...params });

  describe('200', () => {
    it('has something to show before anything was set', async () => {
      expect(shown(await call(), 'SAMLIdentityProviderConfiguration')).toMatchObject({
        DirectoryId,
        SSOStatus: 'Disabled',
        EntityId: '',
        LoginUrl: '',
        EncodedMetadataDocument: '',
        WantRequestSigned: false,
        CertificateIds: [],
      });
    });

    it('shows what was set', async () => {
      const params = { DirectoryId, EntityId: 'urn:idp', LoginUrl: 'https://idp.example.com/' };
      const set = await world().call(account, 'SetExternalSAMLIdentityProvider', params);
      const member = 'SAMLIdentityProviderConfiguration';
      expect(shown(await call(), member)).toEqual(shown(set, member));
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'GetExternalSAMLIdentityProvider', { DirectoryId }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
