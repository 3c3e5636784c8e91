import { X509Certificate } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { makeIdentityProvider } from '../../support/givenSettings.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListExternalSAMLIdPCertificates', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'ListExternalSAMLIdPCertificates', params);

  describe('200', () => {
    it('tells what stands in the certificate', async () => {
      const { DirectoryId, CertificateId, Certificate } = await makeIdentityProvider(world(), account, 'Disabled');
      const { TotalCounts, SAMLIdPCertificates } = (await call({ DirectoryId })).body;
      const x509 = new X509Certificate(Certificate);
      expect([TotalCounts, SAMLIdPCertificates]).toEqual([
        1,
        [
          {
            CertificateId,
            SerialNumber: '1',
            Issuer: '',
            Subject: '',
            Version: 3,
            PublicKey: x509.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
            SignatureAlgorithm: 'SHA256withRSA',
            NotBefore: '2020-01-01T00:00:00Z',
            NotAfter: '2021-01-01T00:00:00Z',
            X509Certificate: x509.raw.toString('base64'),
          },
        ],
      ]);
    });

    it('has nothing to tell of a fresh directory', async () => {
      const answer = await call({ DirectoryId: await makeDirectory(world(), account) });
      expect(shown(answer, 'SAMLIdPCertificates')).toEqual([]);
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
    });
  });
});
