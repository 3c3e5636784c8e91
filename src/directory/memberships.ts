// The rules of joining and leaving groups (cloudsso 9.3 to 9.5).
import { fault } from '../faults/fault.ts';
import type { Groups } from './groups.ts';
import type { GroupMember, JoinedGroup, MembershipRows } from './membership.ts';
import { cutPage, openPage, type Page, type PageRequest } from './page.ts';
import type { Scope } from './scope.ts';
import type { Users } from './users.ts';

export class Memberships {
  readonly #rows: MembershipRows;
  readonly #users: Users;
  readonly #groups: Groups;
  readonly #scope: Scope;

  constructor(rows: MembershipRows, users: Users, groups: Groups, scope: Scope) {
    this.#rows = rows;
    this.#users = users;
    this.#groups = groups;
    this.#scope = scope;
  }

  /** Throws DirectoryNotFound, UserNotFound, GroupNotFound, GroupSynchronized, GroupMemberExists. */
  async add(directoryId: string, groupId: string, userId: string): Promise<void> {
    await this.#hold(directoryId, groupId, userId);
    await this.#rows.insert({ directoryId, groupId, userId }, this.#scope.now);
  }

  /** Throws DirectoryNotFound, UserNotFound, GroupNotFound, GroupSynchronized, GroupMemberNotFound. */
  async remove(directoryId: string, groupId: string, userId: string): Promise<void> {
    await this.#hold(directoryId, groupId, userId);
    const wasMember = await this.#rows.delete({ directoryId, groupId, userId });
    if (!wasMember) throw fault('GroupMemberNotFound', { GroupId: groupId, UserId: userId });
  }

  /** Throws DirectoryNotFound, GroupNotFound, ParameterInvalid (NextToken). */
  async membersOf(directoryId: string, groupId: string, request: PageRequest): Promise<Page<GroupMember>> {
    const query = ['members', directoryId, groupId];
    const position = openPage(this.#scope, query, request);
    const group = await this.#groups.get(directoryId, groupId);
    return cutPage(this.#scope, query, position, request.most, {
      slice: (after, most) => this.#rows.sliceOfMembers(group, after, most),
      count: () => Promise.resolve(group.memberCount),
    });
  }

  /** Throws DirectoryNotFound, UserNotFound, ParameterInvalid (NextToken). */
  async groupsOf(directoryId: string, userId: string, request: PageRequest): Promise<Page<JoinedGroup>> {
    const query = ['joined', directoryId, userId];
    const position = openPage(this.#scope, query, request);
    const user = await this.#users.get(directoryId, userId);
    return cutPage(this.#scope, query, position, request.most, {
      slice: (after, most) => this.#rows.sliceOfGroups(user, after, most),
      count: () => this.#rows.countGroups(user),
    });
  }

  // Always the user first: a deleted user leaves its groups, so the other order would let two calls wait for each other
  async #hold(directoryId: string, groupId: string, userId: string): Promise<void> {
    await this.#users.keep(directoryId, userId);
    await this.#groups.hold(directoryId, groupId);
  }
}
