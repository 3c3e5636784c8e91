// Who among the registered delegates manages CloudSSO in place of the management account (cloudsso 20).
import { fault } from '../faults/fault.ts';
import type { MemberRows } from './member.ts';

/** Bound to one management account. */
export interface DelegateRows {
  isEnabled(accountId: string): Promise<boolean>;
  setEnabled(accountId: string, isEnabled: boolean, at: Date): Promise<void>;
}

export class Delegates {
  readonly #rows: DelegateRows;
  readonly #members: Pick<MemberRows, 'hold' | 'holdMember' | 'isManager'>;
  readonly #scope: { readonly accountId: string; readonly now: Date };

  constructor(
    rows: DelegateRows,
    members: Pick<MemberRows, 'hold' | 'holdMember' | 'isManager'>,
    scope: { readonly accountId: string; readonly now: Date },
  ) {
    this.#rows = rows;
    this.#members = members;
    this.#scope = scope;
  }

  /** False for every account that was never enabled, whoever it belongs to (our decision, cloudsso 20.3). */
  isEnabled(accountId: string): Promise<boolean> {
    return this.#rows.isEnabled(accountId);
  }

  /**
   * Calls of the account are about the caller's directory from now on; what CloudSSO the account has of its own rests
   * meanwhile (our decision). Enabling twice changes nothing. Throws NotManagementAccount, DelegateNotRegistered.
   */
  async enable(accountId: string): Promise<void> {
    await this.holdAsManager();
    const member = await this.#members.holdMember(accountId);
    if (!member?.isDelegate) throw fault('DelegateNotRegistered', { AccountId: accountId });
    if (await this.#rows.isEnabled(accountId)) return;
    await this.#rows.setEnabled(accountId, true, this.#scope.now);
  }

  /** Its registration stays. Throws NotManagementAccount, DelegateNotEnabled. */
  async disable(accountId: string): Promise<void> {
    await this.holdAsManager();
    if (!(await this.#rows.isEnabled(accountId))) throw fault('DelegateNotEnabled', { AccountId: accountId });
    await this.#rows.setEnabled(accountId, false, this.#scope.now);
  }

  /** Whether the service is the account's to switch: it is for a management account alone (cloudsso 6.1). */
  isManager(): Promise<boolean> {
    return this.#members.isManager();
  }

  /** The account becomes no member until the call is over. Throws NotManagementAccount. */
  async holdAsManager(): Promise<void> {
    if (!(await this.#members.hold())) throw fault('NotManagementAccount', { AccountId: this.#scope.accountId });
  }
}
