// What user provisioning needs from outside: whose call it is, what time it is, and what other rooms know.
import type { PageScope } from '../directory/page.ts';

export interface ProvisioningScope extends PageScope {
  readonly now: Date;
  readonly mint: (kind: 'userProvisioning' | 'userProvisioningEvent') => string;
  /** Has whoever works on RAM users look at once, when the call is final. */
  readonly announceWork: () => void;
  /** Throws DirectoryNotFound. */
  readonly checkDirectory: (directoryId: string) => Promise<unknown>;
  /** Throws TargetNotFound for an account outside the resource directory. */
  readonly checkTarget: (accountId: string) => Promise<unknown>;
}
