import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeIdentityProvider } from '../../support/givenSettings.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:RemoveExternalSAMLIdPCertificate', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'RemoveExternalSAMLIdPCertificate', params);

  describe('200', () => {
    it('answers with RequestId alone', async () => {
      const { DirectoryId, CertificateId } = await makeIdentityProvider(world(), account, 'Disabled');
      expect(Object.keys((await call({ DirectoryId, CertificateId })).body)).toEqual(['RequestId']);
      expect(said(await call({ DirectoryId, CertificateId }))).toBe('404 EntityNotExists.SAMLIdPCertificate');
    });

    it('while users sign in through the provider, if another certificate is left', async () => {
      const made = await makeIdentityProvider(world(), account, 'Enabled');
      const { DirectoryId, CertificateId, OtherCertificate: X509Certificate } = made;
      await world().call(account, 'AddExternalSAMLIdPCertificate', { DirectoryId, X509Certificate });
      expect(said(await call({ DirectoryId, CertificateId }))).toBe('200');
    });
  });

  describe('404', () => {
    it('EntityNotExists.SAMLIdPCertificate for one of another directory', async () => {
      const { DirectoryId } = await makeIdentityProvider(world(), account, 'Disabled');
      const { CertificateId } = await makeIdentityProvider(world(), await world().account(), 'Disabled');
      expect(said(await call({ DirectoryId, CertificateId }))).toBe('404 EntityNotExists.SAMLIdPCertificate');
    });

    it('EntityNotExists.Directory', async () => {
      const params = { DirectoryId: 'd-000000000000', CertificateId: 'idp-c-00000000000000000000' };
      expect(said(await call(params))).toBe('404 EntityNotExists.Directory');
    });
  });

  describe('409 OperationConflict.SSOEnabled', () => {
    it('the last one, while it is needed', async () => {
      const { DirectoryId, CertificateId } = await makeIdentityProvider(world(), account, 'Enabled');
      expect(said(await call({ DirectoryId, CertificateId }))).toBe('409 OperationConflict.SSOEnabled');
    });
  });
});
