// The rules of the resource directory: which accounts belong to a management account, and who among them may be a delegate.
import { fault } from '../faults/fault.ts';
import type { Member, MemberRows, OrganizationAccount } from './member.ts';

export interface OrganizationScope {
  readonly accountId: string;
  readonly now: Date;
  readonly mintAccountId: () => string;
  readonly mintKey: () => NewKey;
}

interface NewKey {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly sealedSecret: string;
}

export interface NewMember {
  readonly displayName: string;
  readonly folderPath: string;
}

/** What else a leaving member loses (cloudsso 16.6); each is told of it before it is gone. */
export type Farewell = (accountId: string) => Promise<void>;

// Our decision: enough for any organization, and a list of this length still fits one answer
const MEMBERS = 500;

export class Organization {
  readonly #rows: MemberRows;
  readonly #scope: OrganizationScope;
  readonly #farewells: readonly Farewell[];

  constructor(rows: MemberRows, scope: OrganizationScope, farewells: readonly Farewell[]) {
    this.#rows = rows;
    this.#scope = scope;
    this.#farewells = farewells;
  }

  list(): Promise<readonly Member[]> {
    return this.#rows.list();
  }

  /** A member, or the management account itself. Throws TargetNotFound for every other account (cloudsso 16.8). */
  async getAccount(accountId: string): Promise<OrganizationAccount> {
    const account = await this.#rows.findAccount(accountId);
    if (!account) throw fault('TargetNotFound', { AccountId: accountId });
    return account;
  }

  /** As getAccount, and nothing when there is none. */
  findAccount(accountId: string): Promise<OrganizationAccount | undefined> {
    return this.#rows.findAccount(accountId);
  }

  /** As getAccount, and it stays in the organization until the call is over. Throws TargetNotFound. */
  async holdAccount(accountId: string): Promise<OrganizationAccount> {
    const account = await this.#rows.keepAccount(accountId);
    if (!account) throw fault('TargetNotFound', { AccountId: accountId });
    return account;
  }

  /**
   * A new account in the caller's resource directory, with the key of its root, whose secret is seen this once.
   * Throws MemberCannotManage, MemberLimitExceeded, MemberNameTaken.
   */
  async create({ displayName, folderPath }: NewMember): Promise<{
    readonly member: Member;
    readonly rootKey: Pick<NewKey, 'accessKeyId' | 'accessKeySecret'>;
  }> {
    await this.#holdAsManager();
    if ((await this.#rows.count()) >= MEMBERS) throw fault('MemberLimitExceeded', { Limit: MEMBERS });
    const { now, mintAccountId, mintKey } = this.#scope;
    const accountId = mintAccountId();
    const { accessKeySecret, ...kept } = mintKey();
    await this.#rows.insert({ accountId, ...kept, displayName, folderPath, at: now });
    return { member: await this.#hold(accountId), rootKey: { accessKeyId: kept.accessKeyId, accessKeySecret } };
  }

  /** Takes the account out; it stays with all that is its own. Throws MemberCannotManage, MemberNotFound. */
  async remove(accountId: string): Promise<void> {
    await this.#holdAsManager();
    await this.#hold(accountId);
    for (const farewell of this.#farewells) await farewell(accountId);
    await this.#rows.delete(accountId);
  }

  /** Registering twice, or taking off what is not there, changes nothing. Throws MemberCannotManage, MemberNotFound. */
  async setDelegate(accountId: string, isDelegate: boolean): Promise<void> {
    await this.#holdAsManager();
    const member = await this.#hold(accountId);
    if (member.isDelegate === isDelegate) return;
    await this.#rows.setDelegate(accountId, isDelegate ? this.#scope.now : undefined);
  }

  async #holdAsManager(): Promise<void> {
    if (await this.#rows.hold()) return;
    throw fault('MemberCannotManage', { AccountId: this.#scope.accountId });
  }

  async #hold(accountId: string): Promise<Member> {
    const member = await this.#rows.holdMember(accountId);
    if (!member) throw fault('MemberNotFound', { AccountId: accountId });
    return member;
  }
}
