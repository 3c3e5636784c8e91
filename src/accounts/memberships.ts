// The rules of membership: who joins, who leaves, and how many groups one user may be in (ram-policy 1.6, 4.3).
import { fault } from '../faults/fault.ts';
import type { RamGroups } from './groups.ts';
import type { GroupOfUser, MemberOfGroup, MembershipRows } from './membership.ts';
import { cutPage, type Page, type PageRequest } from './page.ts';
import type { AccountScope } from './scope.ts';
import type { RamUsers } from './users.ts';

const GROUPS_PER_USER = 5;

export class Memberships {
  readonly #rows: MembershipRows;
  readonly #users: RamUsers;
  readonly #groups: RamGroups;
  readonly #scope: AccountScope;

  constructor(rows: MembershipRows, users: RamUsers, groups: RamGroups, scope: AccountScope) {
    this.#rows = rows;
    this.#users = users;
    this.#groups = groups;
    this.#scope = scope;
  }

  /** Throws EntityNotExist.User, EntityNotExist.Group, EntityAlreadyExists.User.Group, LimitExceeded.User.Group. */
  async add(userName: string, groupName: string): Promise<void> {
    const { user, group } = await this.#hold(userName, groupName);
    const groups = await this.#rows.groupsOf(user.id);
    if (groups.some((one) => one.group.id === group.id)) {
      throw fault('EntityAlreadyExists.User.Group', { Name: group.name });
    }
    if (groups.length >= GROUPS_PER_USER) throw fault('LimitExceeded.User.Group', { Limit: GROUPS_PER_USER });
    await this.#rows.insert({ userId: user.id, groupId: group.id }, this.#scope.now);
  }

  /** Throws EntityNotExist.User, EntityNotExist.Group, EntityNotExist.User.Group. */
  async remove(userName: string, groupName: string): Promise<void> {
    const { user, group } = await this.#hold(userName, groupName);
    const wasMember = await this.#rows.delete({ userId: user.id, groupId: group.id });
    if (!wasMember) throw fault('EntityNotExist.User.Group', { Name: group.name });
  }

  /** Throws EntityNotExist.User. */
  async groupsOf(userName: string): Promise<readonly GroupOfUser[]> {
    const { id } = await this.#users.get(userName);
    return this.#rows.groupsOf(id);
  }

  /** Throws EntityNotExist.Group. */
  async membersOf(groupName: string, request: PageRequest): Promise<Page<MemberOfGroup>> {
    const { id } = await this.#groups.get(groupName);
    const slice = (after: string | undefined, most: number) => this.#rows.sliceOfMembers(id, after, most);
    return cutPage(this.#scope, `members\0${id}`, request, slice, ({ user }) => user.name.toLowerCase());
  }

  // Always the user first: two calls that hold the same pair must not wait for each other
  async #hold(userName: string, groupName: string) {
    const user = await this.#users.hold(userName);
    return { user, group: await this.#groups.hold(groupName) };
  }
}
