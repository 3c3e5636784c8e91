import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeCertificate } from '../../support/directoryProvider.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:AddExternalSAMLIdPCertificate', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'AddExternalSAMLIdPCertificate', { DirectoryId, ...params });

  describe('200', () => {
    it('answers with its identifier, for PEM and for bare base64', async () => {
      const answer = await call({ X509Certificate: makeCertificate() });
      expect(shown(answer, 'CertificateId')).toMatch(/^idp-c-[0-9a-z]{20}$/);
      const bare = makeCertificate().replace(/-----.*-----/g, '');
      expect(said(await call({ X509Certificate: bare }))).toBe('200');
    });
  });

  describe('400 InvalidParameter.X509Certificate', () => {
    it.each(['garbage', 'QUJD', '-----BEGIN CERTIFICATE-----', 'A'.repeat(17_000)])(
      '%.40s',
      async (X509Certificate) => {
        const answer = await world().call(
          account,
          'AddExternalSAMLIdPCertificate',
          { DirectoryId, X509Certificate },
          { v3: { placement: 'form' } },
        );
        expect(said(answer)).toBe('400 InvalidParameter.X509Certificate');
      },
    );
  });

  describe('409', () => {
    it('EntityAlreadyExists.SAMLIdPCertificate for the same one in another spelling', async () => {
      const X509Certificate = makeCertificate();
      await call({ X509Certificate });
      const answer = await call({ X509Certificate: X509Certificate.replaceAll('\n', '\r\n') });
      expect(said(answer)).toBe('409 EntityAlreadyExists.SAMLIdPCertificate');
    });

    it('LimitExceeded.SAMLIdPCertificate for a third one, however many come at once', async () => {
      const answers = await Promise.all([1, 2, 3].map(() => call({ X509Certificate: makeCertificate() })));
      expect(answers.map(said).sort()).toEqual(['200', '200', '409 LimitExceeded.SAMLIdPCertificate']);
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000', X509Certificate: makeCertificate() }))).toBe(
        '404 EntityNotExists.Directory',
      );
      const stranger = await world().account();
      expect(
        said(
          await world().call(stranger, 'AddExternalSAMLIdPCertificate', {
            DirectoryId,
            X509Certificate: makeCertificate(),
          }),
        ),
      ).toBe('404 EntityNotExists.Directory');
    });
  });
});
