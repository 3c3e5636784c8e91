// What the domain needs from outside: whose call it is, what time it is, and where new names come from.
import type { SamlReading } from './identityProvider.ts';
import type { MintBearerSecret } from './scimCredential.ts';

export interface Scope {
  readonly accountId: string;
  readonly regionId: string;
  readonly now: Date;
  readonly mint: (kind: IdKind) => string;
  /** How clients of the administration API reach it, if that is known: `https://host[:port]`. */
  readonly publicOrigin: string | undefined;
  readonly pageTokens: PageTokens;
  readonly quotas: Quotas;
  /** Throws PolicyMalformed unless the text is a policy of that grammar. */
  readonly checkPolicy: (document: string, grammar: 'identity') => void;
  readonly mintBearerSecret: MintBearerSecret;
  readonly saml: SamlReading;
  readonly mintKeyPair: () => Promise<{ readonly id: string; readonly publicKey: string; readonly privateKey: string }>;
  readonly mintClientKey: (type: ClientKeyType) => Promise<ClientKey>;
  /** A token that only this gateway can read. */
  readonly sealAccess: (access: Access) => string;
}

export type ClientKeyType = 'RSA' | 'EC';

/** A new key of an OAuth client: its public half in PEM, its private one as JWK text. */
export interface ClientKey {
  readonly id: string;
  readonly keyId: string;
  readonly publicKey: string;
  readonly privateJwk: string;
}

/** What an access token says. */
export interface Access {
  readonly clientId: string;
  readonly permissions: readonly string[];
  readonly expiresAt: Date;
}

export type IdKind =
  | 'directory'
  | 'user'
  | 'scimCredential'
  | 'group'
  | 'accessConfiguration'
  | 'task'
  | 'mfaDevice'
  | 'samlCertificate'
  | 'userProvisioning'
  | 'userProvisioningEvent';

export interface Quotas {
  readonly usersPerDirectory: number;
  readonly groupsPerDirectory: number;
}

/** Opaque page tokens, each good for the query it was made for and no other (cloudsso 5.5). */
export interface PageTokens {
  seal(position: string, query: string): string;
  open(token: string, query: string): string | undefined;
}
