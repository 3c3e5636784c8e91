// Who is in which group, in SQL. Whose user and group they are was asked before: ids are unique over all accounts.
import type { GroupOfUser, MemberOfGroup, Membership, MembershipRows } from '../../accounts/membership.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';

interface GroupRow {
  readonly group_id: string;
  readonly group_name: string;
  readonly comments: string;
  readonly joined_at: Date;
}

interface MemberRow {
  readonly user_name: string;
  readonly display_name: string;
  readonly joined_at: Date;
}

export class SqlMembershipRows implements MembershipRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async insert({ userId, groupId }: Membership, joinedAt: Date): Promise<void> {
    const row = { user_id: userId, group_id: groupId, joined_at: joinedAt };
    await refused(this.#work.write(this.#work.knex('ram_memberships').insert(row)), row);
  }

  async delete({ userId, groupId }: Membership): Promise<boolean> {
    const one = this.#work.knex('ram_memberships').where({ user_id: userId, group_id: groupId });
    return (await this.#work.write<number>(one.delete())) > 0;
  }

  async groupsOf(userId: string): Promise<readonly GroupOfUser[]> {
    const groups = this.#work
      .knex('ram_memberships')
      .join('ram_groups', 'ram_groups.group_id', 'ram_memberships.group_id')
      .where({ user_id: userId })
      .orderByRaw('lower(group_name)')
      .select('ram_groups.group_id', 'group_name', 'comments', 'joined_at');
    const rows = await this.#work.read<GroupRow[]>(groups);
    return rows.map((row) => ({
      group: { id: row.group_id, name: row.group_name, comments: row.comments },
      joinedAt: row.joined_at,
    }));
  }

  async sliceOfMembers(groupId: string, after: string | undefined, most: number): Promise<readonly MemberOfGroup[]> {
    const members = this.#work
      .knex('ram_memberships')
      .join('ram_users', 'ram_users.user_id', 'ram_memberships.user_id')
      .where({ group_id: groupId })
      .orderByRaw('lower(user_name)')
      .limit(most);
    if (after !== undefined) members.whereRaw('lower(user_name) > ?', [after]);
    const rows = await this.#work.read<MemberRow[]>(members.select('user_name', 'display_name', 'joined_at'));
    return rows.map((row) => ({
      user: { name: row.user_name, displayName: row.display_name },
      joinedAt: row.joined_at,
    }));
  }
}
