// What the domain needs from outside: whose call it is, what time it is, and where new names come from.
import type { MintBearerSecret } from './scimCredential.ts';

export interface Scope {
  readonly accountId: string;
  readonly regionId: string;
  readonly now: Date;
  readonly mint: (kind: IdKind) => string;
  readonly pageTokens: PageTokens;
  readonly quotas: Quotas;
  /** Throws PolicyMalformed unless the text is a policy of that grammar. */
  readonly checkPolicy: (document: string, grammar: 'identity') => void;
  readonly mintBearerSecret: MintBearerSecret;
  readonly mintKeyPair: () => Promise<{ readonly id: string; readonly publicKey: string; readonly privateKey: string }>;
}

export type IdKind = 'directory' | 'user' | 'scimCredential' | 'group';

export interface Quotas {
  readonly usersPerDirectory: number;
  readonly groupsPerDirectory: number;
}

/** Opaque page tokens, each good for the query it was made for and no other (cloudsso 5.5). */
export interface PageTokens {
  seal(position: string, query: string): string;
  open(token: string, query: string): string | undefined;
}
