// The RAM user that a user of a directory becomes: what it is called, and the port to the account that it lives in.
import { takesOver } from './userProvisioning.ts';

/** A user of the directory, as far as a RAM user is made of it. */
export interface Person {
  readonly directoryId: string;
  readonly userId: string;
  readonly name: string;
  readonly displayName: string;
  readonly email: string;
}

export interface RamUserTexts {
  readonly name: string;
  readonly displayName: string;
  readonly email: string;
}

/** One account. Everything is judged before anything is written: a refusal leaves the transaction good. */
export interface TargetAccount {
  /** Nobody else changes who is in the account until the transaction ends. First of all, so that two never wait for each other. */
  hold(): Promise<void>;
  findByName(name: string): Promise<string | undefined>;
  hasRoom(): Promise<boolean>;
  /** The new RAM user's id. The name must be free. */
  create(texts: RamUserTexts): Promise<string>;
  /** Whether anything still hangs on the RAM user: keys, a login profile, policies, groups, a device. */
  isBurdened(ramUserId: string): Promise<boolean>;
  delete(ramUserId: string): Promise<void>;
}

/** Why one user could not be looked after, in the vendor's words (cloudsso 3.7); the last word of all but the first is ours. */
export type Trouble = 'ImsUserExists' | 'ImsUserLimitExceeded' | 'ImsUserInUse';

const SUFFIX = '_sso';
// cloudsso 8.1; RAM has the same limit, but no at sign
const LONGEST = 64;

/** What the user may be called in RAM, in the order of preference. KeepBoth makes room beside a namesake (cloudsso 19.2). */
export function namesFor(userName: string, duplicationStrategy: string): readonly string[] {
  const name = userName.replaceAll('@', '-');
  return takesOver(duplicationStrategy) ? [name] : [name, name.slice(0, LONGEST - SUFFIX.length) + SUFFIX];
}

/** As ErrorInfo of an event shows it. */
export function errorInfo(trouble: Trouble): string {
  return `OperationConflict.UserProvisioning.Process.fail.${trouble}`;
}
