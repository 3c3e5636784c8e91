// Who is in which group, in SQL. Whose directory it is was asked before, when user and group were found.
import type { Knex } from 'knex';
import type { Group } from '../../directory/group.ts';
import type { GroupMember, JoinedGroup, Membership, MembershipRows } from '../../directory/membership.ts';
import type { Placed } from '../../directory/page.ts';
import type { User } from '../../directory/user.ts';
import { refused } from '../failure.ts';
import { toUser, type UserRow } from '../userRow.ts';
import type { Work } from '../work.ts';
import { toGroup, type GroupRow } from './groupRow.ts';

interface Joined {
  readonly joined_position: string;
  readonly joined_at: Date;
}

export class SqlMembershipRows implements MembershipRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async insert({ directoryId, groupId, userId }: Membership, joinedAt: Date): Promise<void> {
    const row = { directory_id: directoryId, group_id: groupId, user_id: userId, joined_at: joinedAt };
    await refused(this.#work.write(this.#work.knex('group_members').insert(row)), row);
  }

  async delete({ directoryId, groupId, userId }: Membership): Promise<boolean> {
    const one = this.#all(directoryId).where({ group_id: groupId, user_id: userId });
    return (await this.#work.write<number>(one.delete())) > 0;
  }

  async sliceOfMembers(
    { id: groupId, directoryId }: Group,
    after: string | undefined,
    most: number,
  ): Promise<readonly Placed<GroupMember>[]> {
    const members = this.#joined('users', 'user_id', directoryId, after, most).where({ 'm.group_id': groupId });
    const rows = await this.#work.read<(UserRow & Joined)[]>(members);
    return rows.map((row) => ({
      item: { user: toUser(row), groupId, joinedAt: row.joined_at },
      position: row.joined_position,
    }));
  }

  async sliceOfGroups(
    { id: userId, directoryId }: User,
    after: string | undefined,
    most: number,
  ): Promise<readonly Placed<JoinedGroup>[]> {
    const groups = this.#joined('groups', 'group_id', directoryId, after, most).where({ 'm.user_id': userId });
    const rows = await this.#work.read<(GroupRow & Joined)[]>(groups);
    return rows.map((row) => ({
      item: { group: toGroup(row), userId, joinedAt: row.joined_at },
      position: row.joined_position,
    }));
  }

  async countGroups({ id: userId, directoryId }: User): Promise<number> {
    const groups = this.#all(directoryId).where({ user_id: userId });
    const [row] = await this.#work.read<{ count: string }[]>(groups.count());
    return Number(row?.count ?? 0);
  }

  #all(directoryId: string): Knex.QueryBuilder {
    return this.#work.knex('group_members').where({ directory_id: directoryId });
  }

  /** Members in the order of joining, each with what it is a member as. */
  #joined(table: string, key: string, directoryId: string, after: string | undefined, most: number) {
    const page = this.#work
      .knex('group_members as m')
      .join(`${table} as t`, (on) => on.on('t.directory_id', 'm.directory_id').andOn(`t.${key}`, `m.${key}`))
      .where({ 'm.directory_id': directoryId })
      .orderBy('m.position')
      .limit(most)
      .select('t.*', 'm.position as joined_position', 'm.joined_at');
    return after === undefined ? page : page.where('m.position', '>', after);
  }
}
