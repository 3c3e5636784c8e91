// What scenarios know from the start besides the region: an identity provider and its certificates.
import { encodedMetadata, ENTITY_ID, makeCertificate, POST_URL } from '../../support/directoryProvider.ts';

export const FIXTURES: Readonly<Record<string, string>> = {
  'fixture.samlMetadata': encodedMetadata(),
  'fixture.samlEntityId': ENTITY_ID,
  'fixture.samlPostUrl': POST_URL,
  'fixture.cert1': makeCertificate(),
  'fixture.cert2': makeCertificate(),
  'fixture.cert3': makeCertificate(),
};
