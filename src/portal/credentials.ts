// The rules of temporary credentials (cloudsso 26.5): a session of the role that provisioning made in the account.
import { fault } from '../faults/fault.ts';
import type { Visitor } from './entries.ts';

/** What an assignment of the visitor leads to. */
export interface Way {
  /** As the configuration says today. */
  readonly sessionSeconds: number;
  /** Absent when somebody has taken away the role that was made, or the directory's provider. */
  readonly role:
    | {
        readonly id: string;
        readonly name: string;
        /** JSON text. */
        readonly trust: string | undefined;
        readonly longestSeconds: number;
        readonly providerName: string;
      }
    | undefined;
}

export interface WayRows {
  /** Nothing unless the visitor is assigned the configuration on the account. */
  find(accountId: string, configurationId: string): Promise<Way | undefined>;
}

/** What the directory lets its people have. */
export interface DirectoryRules {
  /** Whether the portal hands out temporary credentials. */
  allowsCredentials(directoryId: string): Promise<boolean>;
  /** Whether sessions carry the name of whoever is behind them (cloudsso 22.2). */
  passesUserName(directoryId: string): Promise<boolean>;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken: string;
  readonly expiresAt: Date;
}

export interface CredentialScope {
  readonly now: Date;
  /** Whether the role lets in whom the directory's provider in its account vouches for. */
  readonly isTrusted: (role: {
    readonly accountId: string;
    readonly name: string;
    readonly trust: string | undefined;
    readonly providerName: string;
  }) => boolean;
  /** New temporary keys; the token seals all of it. */
  readonly mintSession: (session: {
    readonly accountId: string;
    readonly roleId: string;
    readonly roleName: string;
    readonly sessionName: string;
    readonly sourceIdentity?: string;
    readonly expiresAt: Date;
  }) => Omit<Credentials, 'expiresAt'>;
}

const LONGEST_IDENTITY = 64;

export class CloudCredentials {
  readonly #rows: WayRows;
  readonly #visitor: Visitor;
  readonly #rules: DirectoryRules;
  readonly #scope: CredentialScope;

  constructor(rows: WayRows, visitor: Visitor, rules: DirectoryRules, scope: CredentialScope) {
    this.#rows = rows;
    this.#visitor = visitor;
    this.#rules = rules;
    this.#scope = scope;
  }

  /**
   * For as long as the configuration says, and no longer than the role allows. Throws CredentialsNotAllowed, AccessNotAssigned,
   * and AccessClosed when the account's own people have changed the role so that nobody comes in.
   */
  async create(accountId: string, configurationId: string): Promise<Credentials> {
    const { directoryId, name } = this.#visitor;
    if (!(await this.#rules.allowsCredentials(directoryId))) throw fault('CredentialsNotAllowed', {});
    const way = await this.#rows.find(accountId, configurationId);
    if (!way) throw fault('AccessNotAssigned', { AccountId: accountId, AccessConfigurationId: configurationId });
    const { role, sessionSeconds } = way;
    if (!role || !this.#scope.isTrusted({ accountId, ...role })) throw fault('AccessClosed', { AccountId: accountId });
    const seconds = Math.min(sessionSeconds, role.longestSeconds);
    // Whole seconds, as it is shown
    const expiresAt = new Date((Math.floor(this.#scope.now.getTime() / 1000) + seconds) * 1000);
    const isNamed = await this.#rules.passesUserName(directoryId);
    const keys = this.#scope.mintSession({
      ...{ accountId, roleId: role.id, roleName: role.name, sessionName: sessionNameOf(this.#visitor), expiresAt },
      ...(isNamed && { sourceIdentity: `acs:sso:${name}`.slice(0, LONGEST_IDENTITY) }),
    });
    return { ...keys, expiresAt };
  }
}

/** Names of users are names of sessions, but for those of one letter: sessions have two at least. */
function sessionNameOf({ name, directoryId }: Visitor): string {
  return name.length > 1 ? name : `${name}@${directoryId}`;
}
