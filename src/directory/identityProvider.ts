// The identity provider that a directory's users may sign in through, and the ports around it (cloudsso 14).

export type SamlBinding = 'Post' | 'Redirect';

/** What the provider is. Texts are empty while nobody said. */
export interface IdentityProvider {
  readonly entityId: string;
  readonly loginUrl: string;
  readonly wantsRequestSigned: boolean;
  readonly binding: SamlBinding;
  /** The metadata document in base64, as it was sent; empty when the members were given one by one. */
  readonly metadata: string;
  /** Users sign in through it and no longer by password. */
  readonly ssoEnabled: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface SamlCertificate {
  readonly id: string;
  /** Base64. */
  readonly der: string;
}

/** What a metadata document says of its provider. */
export interface ReadMetadata {
  readonly entityId: string;
  /** By binding; one that the provider does not offer is absent. */
  readonly loginUrls: Readonly<Partial<Record<SamlBinding, string>>>;
  readonly wantsRequestSigned: boolean;
  /** Base64 DER, each once. */
  readonly certificates: readonly string[];
}

export interface CertificateFacts {
  /** Decimal. */
  readonly serialNumber: string;
  readonly issuer: string;
  readonly subject: string;
  readonly version: number;
  /** Base64 SPKI. */
  readonly publicKey: string;
  readonly signatureAlgorithm: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** How documents of others are read. The readers throw Error with words that quote nothing of the text. */
export interface SamlReading {
  /** Base64 of the document. */
  readonly readMetadata: (encoded: string) => Promise<ReadMetadata>;
  /** PEM or bare base64, as base64 DER in one spelling. */
  readonly readCertificate: (text: string) => string;
  readonly describeCertificate: (der: string) => CertificateFacts;
}

/** Bound to one account and region, like DirectoryRows. The directory is held by whoever changes anything. */
export interface IdentityProviderRows {
  find(directoryId: string): Promise<IdentityProvider | undefined>;
  put(directoryId: string, provider: IdentityProvider): Promise<void>;
  /** The certificates go with it. */
  delete(directoryId: string): Promise<void>;
  listCertificates(directoryId: string): Promise<readonly SamlCertificate[]>;
  insertCertificate(directoryId: string, certificate: SamlCertificate): Promise<void>;
  deleteCertificate(directoryId: string, id: string): Promise<void>;
}
