import { beforeEach, describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, REGION, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetDirectorySAMLServiceProviderInfo', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'GetDirectorySAMLServiceProviderInfo', { DirectoryId, ...params });

  describe('200', () => {
    it('tells addresses of its own, and a document that says the same', async () => {
      const { EncodedMetadataDocument, ...rest } = shown(await call(), 'SAMLServiceProvider') as Record<string, string>;
      const EntityId = `https://signin-${REGION}.alibabacloudsso.com/saml/sp/${DirectoryId}`;
      expect(rest).toEqual({
        DirectoryId,
        EntityId,
        AcsUrl: expect.stringMatching(/^https:\/\/signin-[\w-]+\.alibabacloudsso\.com\/saml\/acs\/[0-9a-f-]{36}$/),
        AuthnSignAlgo: 'rsa-sha256',
        CertificateType: 'self-signed',
        SupportEncryptedAssertion: false,
      });
      const document = new XMLParser({ ignoreAttributes: false, removeNSPrefix: true }).parse(
        Buffer.from(String(EncodedMetadataDocument), 'base64').toString(),
      ) as { EntityDescriptor: Record<string, Record<string, Record<string, string>>> };
      expect(document.EntityDescriptor['@_entityID']).toBe(EntityId);
      const service = document.EntityDescriptor['SPSSODescriptor']?.['AssertionConsumerService'];
      expect(service?.['@_Location']).toBe(rest['AcsUrl']);
    });

    it('tells the same each time, and something else of another directory', async () => {
      const first = shown(await call(), 'SAMLServiceProvider');
      expect(shown(await call(), 'SAMLServiceProvider')).toEqual(first);
      const other = await world().account();
      const params = { DirectoryId: await makeDirectory(world(), other) };
      const answer = await world().call(other, 'GetDirectorySAMLServiceProviderInfo', params);
      expect(shown(answer, 'SAMLServiceProvider')['AcsUrl']).not.toBe(first['AcsUrl']);
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'GetDirectorySAMLServiceProviderInfo', { DirectoryId }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
