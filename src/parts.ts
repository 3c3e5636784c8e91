// What a gateway is made of: everything that the composition root is handed.
import type { CredentialRecords } from './accounts/credential.ts';
import type { GuessRecords } from './accounts/guesses.ts';
import type { ProviderRecords } from './accounts/provider.ts';
import type { ProductDocument } from './catalog/documents.ts';
import type { AdministratorRecords } from './directory/administrator.ts';
import type { ApiClientRecords } from './directory/apiClient.ts';
import type { Quotas } from './directory/scope.ts';
import type { Witness } from './gateway/accessLog.ts';
import type { Limiter } from './gateway/limiter.ts';
import type { SignInRecords } from './directory/signInRecords.ts';
import type { ScimCredentialRecords } from './directory/scimCredential.ts';
import type { GenerateKeys } from './identity/keyPair.ts';
import type { Keyring } from './identity/keyring.ts';
import type { Journal } from './journal/journal.ts';
import type { PortalRecords } from './portal/person.ts';
import type { LintWarning } from './policy/lint.ts';
import type { Work } from './store/work.ts';

export interface Parts {
  readonly documents: readonly ProductDocument[];
  readonly journal: Journal<Work>;
  readonly credentials: CredentialRecords;
  readonly providers: ProviderRecords;
  readonly administrators: AdministratorRecords;
  readonly scimCredentials: ScimCredentialRecords;
  readonly apiClients: ApiClientRecords;
  readonly portal: PortalRecords;
  readonly signIns: SignInRecords;
  readonly keyring: Keyring;
  readonly regionId: string;
  readonly requiresTls: boolean;
  /** The longest life of a token that an administrator signs (rsa 12.7). */
  readonly keyTokenSeconds: number;
  /** By which names clients call; the first one is in key files. None: whatever they call. */
  readonly publicOrigins: readonly string[];
  /** Whose X-Forwarded-For is believed; usually nobody's. */
  readonly trustedProxies: readonly string[];
  readonly quotas: Quotas;
  readonly limiter: Limiter | undefined;
  readonly guesses: GuessRecords;
  readonly witness: Witness;
  /** Told of a saved policy that is good but hardly meant as it is. */
  readonly warnOfPolicy: (policy: string, warnings: readonly LintWarning[]) => void;
  /** Where the built console lies; without it there is none. */
  readonly consoleFolder: URL;
  readonly ping: () => Promise<void>;
  readonly isDraining: () => boolean;
  /** Told when a call has left a task behind. */
  readonly wakeWorker: () => void;
  readonly now: () => Date;
  /** Monotonic milliseconds. */
  readonly ticks: () => number;
  readonly mintRequestId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly generateKeys: GenerateKeys;
  /** A random identifier in hex, in groups. */
  readonly mintGuid: () => string;
}
