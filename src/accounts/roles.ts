// The rules of roles (ram-policy 1.5, 1.6, 4.3).
import { fault } from '../faults/fault.ts';
import { refuseBurdens } from './burdens.ts';
import { cutPage, type Page, type PageRequest } from './page.ts';
import type { RamRole, RamRoleRows, RestingRole, RoleBurden } from './role.ts';
import type { AccountScope } from './scope.ts';
import { gatherTags, type Tag } from './tags.ts';

export const ROLES_PER_ACCOUNT = 1000;
const BURDENS: readonly RoleBurden[] = ['Role.Policy'];

export interface NewRole {
  readonly name: string;
  readonly trust: string;
  readonly longestSeconds: number;
  readonly description?: string | undefined;
  readonly tags: readonly Tag[];
}

export interface RoleChanges {
  readonly trust?: string | undefined;
  readonly longestSeconds?: number | undefined;
  readonly description?: string | undefined;
}

export class RamRoles {
  readonly #rows: RamRoleRows;
  readonly #scope: AccountScope;

  constructor(rows: RamRoleRows, scope: AccountScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /** Throws EntityNotExist.Role. */
  async get(name: string): Promise<RamRole> {
    return this.#named((await this.#rows.find(name)) ?? absent(name));
  }

  /** As get, and the role stays as it is until the call is over: for whatever is hung on it or taken off. */
  async hold(name: string): Promise<RamRole> {
    return this.#named((await this.#rows.hold(name)) ?? absent(name));
  }

  /** Roles that carry every one of the tags. */
  async list(tags: readonly Tag[], request: PageRequest): Promise<Page<RamRole>> {
    const slice = (after: string | undefined, most: number) => this.#rows.slice(tags, after, most);
    const page = await cutPage(this.#scope, `roles\0${JSON.stringify(tags)}`, request, slice, ({ name }) =>
      name.toLowerCase(),
    );
    return { ...page, items: page.items.map((role) => this.#named(role)) };
  }

  /** Throws PolicyMalformed, ParameterInvalid (Tag), EntityAlreadyExists.Role, then LimitExceeded.Role, as for users. */
  async create({ name, trust, longestSeconds, description = '', tags }: NewRole): Promise<RamRole> {
    const { now, mintId, checkPolicy } = this.#scope;
    checkPolicy(trust, 'trust');
    const id = mintId();
    const given = { name, description, trust, longestSeconds, tags: gatherTags(tags) };
    const role = { id, ...given, createdAt: now, updatedAt: now };
    await this.#rows.insert(role);
    if ((await this.#rows.count()) > ROLES_PER_ACCOUNT) throw fault('LimitExceeded.Role', { Limit: ROLES_PER_ACCOUNT });
    return this.#named(role);
  }

  /** Absent members are kept. Sessions that are open keep their time. Throws PolicyMalformed, EntityNotExist.Role. */
  async update(name: string, { trust, longestSeconds, description }: RoleChanges): Promise<RamRole> {
    if (trust !== undefined) this.#scope.checkPolicy(trust, 'trust');
    const role = await this.hold(name);
    const changed = {
      ...role,
      trust: trust ?? role.trust,
      longestSeconds: longestSeconds ?? role.longestSeconds,
      description: description ?? role.description,
      updatedAt: this.#scope.now,
    };
    await this.#rows.update(changed);
    return changed;
  }

  /** Throws EntityNotExist.Role, DeleteConflict.Role.Policy while a policy is attached. */
  async delete(name: string): Promise<void> {
    const { id } = await this.hold(name);
    refuseBurdens(BURDENS, await this.#rows.burdens(id));
    await this.#rows.delete(id);
  }

  /** Role names are lower case in ARNs (ram-policy 1.3.6). */
  #named(role: RestingRole): RamRole {
    return { ...role, arn: `acs:ram::${this.#scope.accountId}:role/${role.name.toLowerCase()}` };
  }
}

function absent(name: string): never {
  throw fault('EntityNotExist.Role', { Name: name });
}
