// An access key as its owner sees it, and the port to where keys rest. What identity proves callers with is in credential.ts.
import type { KeyStatus } from './credential.ts';

export interface AccessKey {
  readonly accessKeyId: string;
  readonly status: KeyStatus;
  readonly createdAt: Date;
  /** Absent until the key has signed a call. */
  readonly lastUsedAt: Date | undefined;
}

/** Whose keys: the account's own or those of one of its users. */
export type KeyHolder = { readonly type: 'Account' } | { readonly type: 'RAMUser'; readonly id: string };

export interface KeyToStore {
  readonly accessKeyId: string;
  readonly sealedSecret: string;
  readonly createdAt: Date;
}

export interface AccessKeyRows {
  /** Nobody else adds to the account's own keys until the call is over. */
  holdAccount(): Promise<void>;
  /** Oldest first. */
  list(holder: KeyHolder): Promise<readonly AccessKey[]>;
  find(holder: KeyHolder, accessKeyId: string): Promise<AccessKey | undefined>;
  /** Inserts an Active key. */
  insert(holder: KeyHolder, key: KeyToStore): Promise<void>;
  /** False when the holder has no such key. */
  setStatus(holder: KeyHolder, accessKeyId: string, status: KeyStatus): Promise<boolean>;
  /** False when the holder has no such key. */
  delete(holder: KeyHolder, accessKeyId: string): Promise<boolean>;
}
