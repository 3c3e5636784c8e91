// Who is asking, once proven: without it policy, audit and handlers would each re-derive the caller.
import type { Assertion } from '../accounts/provider.ts';
import type { PolicySet } from '../policy/decide.ts';

/** root is the account itself (ram-policy 3.1). */
export type PrincipalType =
  'Account' | 'RAMUser' | 'AssumedRoleUser' | 'Federated' | 'Administrator' | 'Synchronizer' | 'DirectoryUser';

export interface Principal {
  readonly type: PrincipalType;
  readonly accountId: string;
  /** The account whose resources the call is about, when that is not the caller's own: a delegate's management account (cloudsso 20). */
  readonly actsFor?: string;
  /** Numeric id of the user or role; the account id for root; empty for who is federated. */
  readonly id: string;
  /** Name of the RAM user, name of a session's role; empty for root. */
  readonly name: string;
  /** Identity ARN; a session's ends in the session name. */
  readonly arn: string;
  /** What AccessDeniedDetail shows: numeric user id, or RoleName:RoleSessionName (ram-policy 4.1). */
  readonly displayName: string;
  readonly accessKeyId: string;
  /** Of a session alone. */
  readonly sessionName?: string;
  /** Who is behind a session, if it was said when the role was assumed. */
  readonly sourceIdentity?: string;
  /** What the identity provider of a federated caller said. */
  readonly assertion?: Assertion;
  /** The directory of an administrator, of the source that synchronizes it, or of one of its people. */
  readonly administers?: string;
  readonly policies: PolicySet;
}
