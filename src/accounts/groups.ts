// The rules of groups (ram-policy 1.6, 4.3).
import { fault } from '../faults/fault.ts';
import { refuseBurdens } from './burdens.ts';
import type { GroupBurden, RamGroup, RamGroupRows } from './group.ts';
import { cutPage, type Page, type PageRequest } from './page.ts';
import type { AccountScope } from './scope.ts';

const GROUPS_PER_ACCOUNT = 50;
const BURDENS: readonly GroupBurden[] = ['Group.User', 'Group.Policy'];

export class RamGroups {
  readonly #rows: RamGroupRows;
  readonly #scope: AccountScope;

  constructor(rows: RamGroupRows, scope: AccountScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /** Throws EntityNotExist.Group. */
  async get(name: string): Promise<RamGroup> {
    return (await this.#rows.find(name)) ?? absent(name);
  }

  /** As get, and the group stays as it is until the call is over: for whatever is hung on it or taken off. */
  async hold(name: string): Promise<RamGroup> {
    return (await this.#rows.hold(name)) ?? absent(name);
  }

  list(request: PageRequest): Promise<Page<RamGroup>> {
    const slice = (after: string | undefined, most: number) => this.#rows.slice(after, most);
    return cutPage(this.#scope, 'groups', request, slice, ({ name }) => name.toLowerCase());
  }

  /** Throws EntityAlreadyExists.Group, then LimitExceeded.Group, as for users. */
  async create(name: string, comments = ''): Promise<RamGroup> {
    const { now, mintId } = this.#scope;
    const group = { id: mintId(), name, comments, createdAt: now, updatedAt: now };
    await this.#rows.insert(group);
    if ((await this.#rows.count()) > GROUPS_PER_ACCOUNT) {
      throw fault('LimitExceeded.Group', { Limit: GROUPS_PER_ACCOUNT });
    }
    return group;
  }

  /** Absent members are kept. Throws EntityNotExist.Group, EntityAlreadyExists.Group. */
  async update(
    name: string,
    changes: { readonly name?: string | undefined; readonly comments?: string | undefined },
  ): Promise<RamGroup> {
    const group = await this.hold(name);
    const changed = {
      ...group,
      name: changes.name ?? group.name,
      comments: changes.comments ?? group.comments,
      updatedAt: this.#scope.now,
    };
    await this.#rows.update(changed);
    return changed;
  }

  /** Throws EntityNotExist.Group, DeleteConflict.Group.* while anything hangs on the group. */
  async delete(name: string): Promise<void> {
    const { id } = await this.hold(name);
    refuseBurdens(BURDENS, await this.#rows.burdens(id));
    await this.#rows.delete(id);
  }
}

function absent(name: string): never {
  throw fault('EntityNotExist.Group', { Name: name });
}
