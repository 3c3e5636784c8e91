// The rules of user provisionings (cloudsso 19.1 to 19.5, 19.8, 19.9).
import { cutPage, openPage, type Page } from '../directory/page.ts';
import { fault } from '../faults/fault.ts';
import type { ProvisioningScope } from './scope.ts';
import type {
  DeletionStrategy,
  NewUserProvisioning,
  Principal,
  Statistics,
  UserProvisioning,
  UserProvisioningChanges,
  UserProvisioningListRequest,
  UserProvisioningRows,
} from './userProvisioning.ts';

export type UserProvisioningWish = Pick<
  NewUserProvisioning,
  'targetId' | 'description' | 'duplicationStrategy' | 'deletionStrategy'
> & { readonly principal: Principal };

export class UserProvisionings {
  readonly #rows: UserProvisioningRows;
  readonly #scope: ProvisioningScope;

  constructor(rows: UserProvisioningRows, scope: ProvisioningScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /** Throws DirectoryNotFound, UserProvisioningNotFound. */
  async get(directoryId: string, id: string): Promise<UserProvisioning> {
    return (await this.#rows.find(directoryId, id)) ?? this.#absent(directoryId, id);
  }

  /**
   * RAM users are made in time, not within the call. Throws DirectoryNotFound, UserNotFound, GroupNotFound, TargetNotFound,
   * UserProvisioningExists.
   */
  async create(directoryId: string, wish: UserProvisioningWish): Promise<UserProvisioning> {
    await this.#scope.checkDirectory(directoryId);
    const { principal, targetId } = wish;
    const name = await this.#rows.holdPrincipal(directoryId, principal);
    if (name === undefined) throw absentPrincipal(principal);
    await this.#rows.holdTarget(targetId);
    await this.#scope.checkTarget(targetId);
    const id = this.#scope.mint('userProvisioning');
    const at = this.#scope.now;
    await this.#rows.insert({ ...wish, id, directoryId, principal: { ...principal, name }, at });
    this.#scope.announceWork();
    return this.get(directoryId, id);
  }

  /** Absent members are kept. RAM users that are there stay as they are. Throws DirectoryNotFound, UserProvisioningNotFound. */
  async update(directoryId: string, id: string, changes: UserProvisioningChanges): Promise<UserProvisioning> {
    const before = await this.#hold(directoryId, id);
    const real = Object.fromEntries(
      Object.entries(changes).filter(
        ([member, value]) => value !== undefined && value !== before[member as keyof UserProvisioningChanges],
      ),
    );
    if (Object.keys(real).length === 0) return before;
    await this.#rows.update(id, real, this.#scope.now);
    return this.get(directoryId, id);
  }

  /** `strategy` counts for this once instead of the one that was kept. Throws DirectoryNotFound, UserProvisioningNotFound. */
  async delete(directoryId: string, id: string, strategy: DeletionStrategy | undefined): Promise<void> {
    const { deletionStrategy } = await this.#hold(directoryId, id);
    await this.#rows.close(id, strategy ?? deletionStrategy);
    this.#scope.announceWork();
  }

  /** An account leaves the organization: what is its own stays its own (our decision: RAM users are). */
  dismissTarget(accountId: string): Promise<void> {
    return this.#rows.dismiss(accountId);
  }

  /** Throws DirectoryNotFound, ParameterInvalid (NextToken). */
  async list(directoryId: string, request: UserProvisioningListRequest): Promise<Page<UserProvisioning>> {
    const query = { directoryId, principal: request.principal, targetId: request.targetId };
    const sealed = ['user provisionings', query];
    const position = openPage(this.#scope, sealed, request);
    await this.#scope.checkDirectory(directoryId);
    return cutPage(this.#scope, sealed, position, request.most, {
      slice: (after, most) => this.#rows.slice(query, after, most),
      count: () => this.#rows.count(query),
    });
  }

  /** Throws DirectoryNotFound, UserProvisioningNotFound. */
  async statistics(directoryId: string, id: string): Promise<Statistics & { readonly latestRunAt: Date }> {
    const { ownerId, latestRunAt } = await this.get(directoryId, id);
    return { ownerId, latestRunAt, failedEvents: await this.#rows.countFailures(id) };
  }

  /** Of all provisionings into one account; zeros for one that nobody is provisioned into. Throws DirectoryNotFound. */
  async accountStatistics(directoryId: string, targetId: string): Promise<Statistics> {
    await this.#scope.checkDirectory(directoryId);
    return this.#rows.statisticsOf(directoryId, targetId);
  }

  async #hold(directoryId: string, id: string): Promise<UserProvisioning> {
    return (await this.#rows.hold(directoryId, id)) ?? this.#absent(directoryId, id);
  }

  async #absent(directoryId: string, id: string): Promise<never> {
    await this.#scope.checkDirectory(directoryId);
    throw fault('UserProvisioningNotFound', { UserProvisioningId: id });
  }
}

function absentPrincipal({ type, id }: Principal) {
  return type === 'User' ? fault('UserNotFound', { UserId: id }) : fault('GroupNotFound', { GroupId: id });
}
