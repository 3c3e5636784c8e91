import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:SetDirectorySAMLServiceProviderInfo', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'SetDirectorySAMLServiceProviderInfo', { DirectoryId, ...params });
  const look = async () =>
    shown(await world().call(account, 'GetDirectorySAMLServiceProviderInfo', { DirectoryId }), 'SAMLServiceProvider');

  describe('200', () => {
    it('keeps what is left out', async () => {
      const answer = await call({ AuthnSignAlgo: 'rsa-sha1', SupportEncryptedAssertion: true });
      expect(Object.keys(answer.body)).toEqual(['RequestId']);
      await call({ CertificateType: 'public' });
      expect(await look()).toMatchObject({
        AuthnSignAlgo: 'rsa-sha1',
        CertificateType: 'public',
        SupportEncryptedAssertion: true,
      });
    });
  });

  describe('400', () => {
    it.each([
      ['AuthnSignAlgo', 'md5'],
      ['CertificateType', 'private'],
      ['SupportEncryptedAssertion', 'perhaps'],
    ])('InvalidParameter.%s', async (name, value) => {
      expect(said(await call({ [name]: value }))).toBe(`400 InvalidParameter.${name}`);
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'SetDirectorySAMLServiceProviderInfo', { DirectoryId }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
