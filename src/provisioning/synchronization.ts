// Looks after one user of one provisioning: makes, takes over, lets go or deletes the RAM user. Doing it again changes nothing.
import type { Deed, LinkRows, Pair, SourceType, Standing } from './link.ts';
import { errorInfo, namesFor, type Person, type TargetAccount, type Trouble } from './ramUser.ts';
import { takesOver } from './userProvisioning.ts';

export interface SynchronizationScope {
  readonly now: Date;
  readonly mint: (kind: 'userProvisioningEvent') => string;
  readonly openAccount: (accountId: string) => TargetAccount;
}

export class Synchronization {
  readonly #rows: LinkRows;
  readonly #scope: SynchronizationScope;

  constructor(rows: LinkRows, scope: SynchronizationScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /**
   * Brings one user to where the provisioning wants it, within the transaction at hand. What cannot be done becomes an event
   * (cloudsso 19.7). `strategy` counts for this once instead of the provisioning's own. Throws no fault of its own.
   */
  async run(pair: Pair, sourceType: SourceType, strategy?: string): Promise<void> {
    const targetId = await this.#rows.findTarget(pair);
    if (targetId === undefined) return;
    const account = this.#scope.openAccount(targetId);
    await account.hold();
    const standing = await this.#rows.stand(pair);
    if (!standing) return;
    const trouble = await this.#reach(account, pair, standing, strategy ?? standing.duplicationStrategy);
    const { now, mint } = this.#scope;
    if (!trouble) await this.#rows.settle(pair, now);
    else await this.#rows.fail(pair, mint('userProvisioningEvent'), sourceType, errorInfo(trouble), now);
  }

  async #reach(account: TargetAccount, pair: Pair, standing: Standing, strategy: string): Promise<Trouble | undefined> {
    const { wanted, ramUserId, isClaimed } = standing;
    if (Boolean(wanted) === isClaimed) return undefined;
    if (!wanted) return this.#leave(account, pair, standing);
    // Another provisioning has brought the user into the account already
    if (ramUserId !== undefined) {
      await this.#rows.claim(standing, pair);
      return undefined;
    }
    return this.#enter(account, pair, standing, wanted, strategy);
  }

  async #enter(
    account: TargetAccount,
    pair: Pair,
    standing: Standing,
    person: Person,
    strategy: string,
  ): Promise<Trouble | undefined> {
    for (const name of namesFor(person.name, strategy)) {
      const namesake = await account.findByName(name);
      if (namesake === undefined) {
        if (!(await account.hasRoom())) return 'ImsUserLimitExceeded';
        const { displayName, email } = person;
        const made = await account.create({ name, displayName, email });
        await this.#link(standing, pair, made, 'MakeRamUser');
        return undefined;
      }
      // Two names of the directory may be one name in RAM: nobody is taken over who stands for somebody else
      if (takesOver(strategy) && !(await this.#rows.isLinked(namesake))) {
        await this.#link(standing, pair, namesake, 'TakeOverRamUser');
        return undefined;
      }
    }
    return 'ImsUserExists';
  }

  async #leave(account: TargetAccount, pair: Pair, standing: Standing): Promise<Trouble | undefined> {
    const { ramUserId, deletionStrategy, isClaimedElsewhere } = standing;
    if (ramUserId === undefined || isClaimedElsewhere) {
      await this.#rows.release(pair);
      return undefined;
    }
    const isUnwanted = deletionStrategy === 'Delete';
    // Our decision: what RAM itself would refuse to delete stays, and the event says so
    if (isUnwanted && (await account.isBurdened(ramUserId))) return 'ImsUserInUse';
    await this.#rows.record(pair, ramUserId, isUnwanted ? 'DeleteRamUser' : 'ReleaseRamUser', this.#scope.now);
    await this.#rows.release(pair);
    if (isUnwanted) await account.delete(ramUserId);
    return undefined;
  }

  async #link(standing: Standing, pair: Pair, ramUserId: string, deed: Deed): Promise<void> {
    await this.#rows.link(standing, pair, ramUserId);
    await this.#rows.record(pair, ramUserId, deed, this.#scope.now);
  }
}
