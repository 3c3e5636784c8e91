import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import {
  encodedMetadata,
  ENTITY_ID,
  makeCertificate,
  POST_URL,
  REDIRECT_URL,
} from '../../support/directoryProvider.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

const SCRIPT =
  '<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="javascript:alert(1)"/>';

onEveryDatabase('cloudsso:SetExternalSAMLIdentityProvider', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'SetExternalSAMLIdentityProvider', { DirectoryId, ...params });
  const configured = async (params: object) => shown(await call(params), 'SAMLIdentityProviderConfiguration');
  const manual = { EntityId: ENTITY_ID, LoginUrl: POST_URL };

  describe('200', () => {
    it('reads name, address and certificates from the metadata, whatever stands around them', async () => {
      const EncodedMetadataDocument = encodedMetadata();
      expect(await configured({ EncodedMetadataDocument })).toEqual({
        DirectoryId,
        EncodedMetadataDocument,
        EntityId: ENTITY_ID,
        LoginUrl: POST_URL,
        BindingType: 'Post',
        WantRequestSigned: true,
        SSOStatus: 'Disabled',
        CertificateIds: [expect.stringMatching(/^idp-c-[0-9a-z]{20}$/)],
        CreateTime: expect.stringMatching(INSTANT),
        UpdateTime: expect.stringMatching(INSTANT),
      });
    });

    it('takes the address of the binding that is wanted, at once or later', async () => {
      const EncodedMetadataDocument = encodedMetadata();
      const first = await configured({ EncodedMetadataDocument, BindingType: 'Redirect' });
      expect(first).toMatchObject({ LoginUrl: REDIRECT_URL, BindingType: 'Redirect' });
      expect(await configured({ BindingType: 'Post' })).toMatchObject({ LoginUrl: POST_URL, EncodedMetadataDocument });
    });

    it('takes the members beside the document when they say the same', async () => {
      const EncodedMetadataDocument = encodedMetadata();
      expect(await configured({ ...manual, EncodedMetadataDocument })).toMatchObject({ EntityId: ENTITY_ID });
    });

    it('replaces what is given, and the document no longer counts', async () => {
      const before = await configured({ EncodedMetadataDocument: encodedMetadata() });
      const after = await configured({ LoginUrl: 'https://idp.example.com/x', WantRequestSigned: false });
      expect(after).toEqual({
        ...before,
        LoginUrl: 'https://idp.example.com/x',
        WantRequestSigned: false,
        EncodedMetadataDocument: '',
        UpdateTime: after['UpdateTime'],
      });
    });

    it('keeps the identifier of a certificate that stays', async () => {
      const [one, two] = [makeCertificate(), makeCertificate()];
      const { CertificateIds } = await configured({ ...manual, X509Certificate: one });
      const both = await configured({ EncodedMetadataDocument: encodedMetadata({ certificates: [one, two, one] }) });
      expect(both['CertificateIds']).toEqual([...(CertificateIds as string[]), expect.any(String)]);
      const other = await configured({ X509Certificate: two });
      expect(other['CertificateIds']).toEqual((both['CertificateIds'] as string[]).slice(1));
    });

    it('enables single sign-on once everything is there', async () => {
      await configured({ EncodedMetadataDocument: encodedMetadata() });
      expect(await configured({ SSOStatus: 'Enabled' })).toMatchObject({ SSOStatus: 'Enabled', EntityId: ENTITY_ID });
      expect(await configured({})).toMatchObject({ SSOStatus: 'Enabled' });
    });

    it('sets nothing when nothing is given, and nothing is left to clear', async () => {
      expect(await configured({ SSOStatus: 'Disabled', EncodedMetadataDocument: '' })).toMatchObject({ EntityId: '' });
      expect(said(await world().call(account, 'DeleteDirectory', { DirectoryId }))).toBe('200');
    });
  });

  describe('400', () => {
    const doctype = Buffer.from('<!DOCTYPE x [<!ENTITY y "z">]><x>&y;</x>').toString('base64');

    it.each([
      ['no XML', 'bm90IHhtbA=='],
      ['a document type', doctype],
      ['another root', Buffer.from('<x/>').toString('base64')],
      ['no name', encodedMetadata({ entityId: '' })],
      ['nowhere to sign in', encodedMetadata({ services: '' })],
      ['a hostile address', encodedMetadata({ services: SCRIPT })],
      ['three certificates', encodedMetadata({ certificates: [1, 2, 3].map(makeCertificate) })],
      ['a certificate that is none', encodedMetadata({ certificates: ['AAAA'] })],
    ])('InvalidParameter.EncodedMetadataDocument for %s', async (_what, EncodedMetadataDocument) => {
      expect(said(await call({ EncodedMetadataDocument }))).toBe('400 InvalidParameter.EncodedMetadataDocument');
    });

    it('InvalidParameter.EncodedMetadataDocument without the wanted binding', async () => {
      const services = `<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${POST_URL}"/>`;
      const params = { EncodedMetadataDocument: encodedMetadata({ services }), BindingType: 'Redirect' };
      expect(said(await call(params))).toBe('400 InvalidParameter.EncodedMetadataDocument');
    });

    it('InvalidParameter.Conflict when the members say something else than the document', async () => {
      const params = { EncodedMetadataDocument: encodedMetadata(), EntityId: 'https://other.example.com' };
      expect(said(await call(params))).toBe('400 InvalidParameter.Conflict');
    });

    it.each([
      ['LoginUrl', 'javascript:alert(1)'],
      ['SSOStatus', 'On'],
      ['BindingType', 'POST'],
      ['X509Certificate', 'garbage'],
    ])('InvalidParameter.%s for %s', async (name, value) => {
      expect(said(await call({ [name]: value }))).toBe(`400 InvalidParameter.${name}`);
    });
  });

  describe('409 OperationConflict.SAMLIdentityProviderIncomplete', () => {
    it.each([
      ['nothing', {}],
      ['no certificate', manual],
      ['no address', { EntityId: ENTITY_ID, X509Certificate: makeCertificate() }],
    ])('%s', async (_what, params) => {
      const answer = await call({ ...params, SSOStatus: 'Enabled' });
      expect(said(answer)).toBe('409 OperationConflict.SAMLIdentityProviderIncomplete');
      const after = await world().call(account, 'GetExternalSAMLIdentityProvider', { DirectoryId });
      expect(shown(after, 'SAMLIdentityProviderConfiguration')).toMatchObject({ SSOStatus: 'Disabled', EntityId: '' });
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'SetExternalSAMLIdentityProvider', { DirectoryId }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
