// The service provider that a directory is to its identity provider (cloudsso 14.1).
import type { Directories } from './directories.ts';
import { fault } from '../faults/fault.ts';

export interface ServiceProviderSettings {
  readonly signatureAlgorithm: 'rsa-sha256' | 'rsa-sha1';
  readonly certificateType: 'self-signed' | 'public';
  readonly supportsEncryptedAssertion: boolean;
}

export interface ServiceProvider extends ServiceProviderSettings {
  readonly directoryId: string;
  readonly entityId: string;
  readonly acsUrl: string;
  /** XML. */
  readonly metadata: string;
}

/** Bound to one account and region, like DirectoryRows. */
export interface ServiceProviderRows {
  find(directoryId: string): Promise<(ServiceProviderSettings & { readonly acsId: string }) | undefined>;
  /** The directory must be there. */
  update(directoryId: string, changes: Partial<ServiceProviderSettings>): Promise<void>;
}

export class ServiceProviders {
  readonly #rows: ServiceProviderRows;
  readonly #directories: Directories;
  readonly #regionId: string;

  constructor(rows: ServiceProviderRows, directories: Directories, regionId: string) {
    this.#rows = rows;
    this.#directories = directories;
    this.#regionId = regionId;
  }

  /** Throws DirectoryNotFound. */
  async get(directoryId: string): Promise<ServiceProvider> {
    const found = await this.#rows.find(directoryId);
    if (!found) throw fault('DirectoryNotFound', { DirectoryId: directoryId });
    const { acsId, ...settings } = found;
    const base = `https://signin-${this.#regionId}.alibabacloudsso.com/saml`;
    const [entityId, acsUrl] = [`${base}/sp/${directoryId}`, `${base}/acs/${acsId}`];
    return { directoryId, entityId, acsUrl, metadata: metadataOf(entityId, acsUrl), ...settings };
  }

  /** Absent members are kept. Throws DirectoryNotFound. */
  async update(
    directoryId: string,
    wishes: { readonly [K in keyof ServiceProviderSettings]?: ServiceProviderSettings[K] | undefined },
  ): Promise<void> {
    await this.#directories.hold(directoryId);
    const changes = Object.fromEntries(Object.entries(wishes).filter(([, wish]) => wish !== undefined));
    if (Object.keys(changes).length > 0) await this.#rows.update(directoryId, changes);
  }
}

/** Neither text has a character that XML would need escaped. No key: requests are not signed here. */
function metadataOf(entityId: string, acsUrl: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityId}">
  <md:SPSSODescriptor AuthnRequestsSigned="false" WantAssertionsSigned="true" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified</md:NameIDFormat>
    <md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${acsUrl}" index="0" isDefault="true"/>
  </md:SPSSODescriptor>
</md:EntityDescriptor>
`;
}
