// The rules of RAM users (ram-policy 1.6, 4.3).
import { fault } from '../faults/fault.ts';
import { refuseBurdens } from './burdens.ts';
import { cutPage, type Page, type PageRequest } from './page.ts';
import type { AccountScope } from './scope.ts';
import type { RamUser, RamUserRows, RamUserTexts, UserBurden } from './user.ts';

/** Whoever else makes RAM users keeps to it, too (ram-policy 1.6). */
export const USERS_PER_ACCOUNT = 1000;
const BURDENS: readonly UserBurden[] = [
  'User.AccessKey',
  'User.LoginProfile',
  'User.MFADevice',
  'User.Group',
  'User.Policy',
];

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

export class RamUsers {
  readonly #rows: RamUserRows;
  readonly #scope: AccountScope;

  constructor(rows: RamUserRows, scope: AccountScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /** Throws EntityNotExist.User. */
  async get(name: string): Promise<RamUser> {
    return (await this.#rows.find(name)) ?? absent(name);
  }

  /** As get, and the user stays as it is until the call is over: for whatever is hung on it or taken off. */
  async hold(name: string): Promise<RamUser> {
    return (await this.#rows.hold(name)) ?? absent(name);
  }

  /** The numeric id of the user who calls. Throws EntityNotExist.User for a session: a role is no user. */
  getCallerId(): string {
    const { caller } = this.#scope;
    return caller.type === 'RAMUser' ? caller.id : absent(caller.arn);
  }

  /** The user who calls, held by id. Throws EntityNotExist.User, also for one that was deleted after signing. */
  async holdCaller(): Promise<RamUser> {
    return (await this.#rows.holdId(this.getCallerId())) ?? absent(this.#scope.caller.name);
  }

  list(request: PageRequest): Promise<Page<RamUser>> {
    const slice = (after: string | undefined, most: number) => this.#rows.slice(after, most);
    return cutPage(this.#scope, 'users', request, slice, ({ name }) => name.toLowerCase());
  }

  /** Throws EntityAlreadyExists.User, then LimitExceeded.User: a create that is sent again must hear of its duplicate. */
  async create(name: string, texts: Optional<RamUserTexts>): Promise<RamUser> {
    const { now, mintId } = this.#scope;
    const { displayName = '', mobilePhone = '', email = '', comments = '' } = texts;
    const user = { id: mintId(), name, displayName, mobilePhone, email, comments, createdAt: now, updatedAt: now };
    await this.#rows.insert(user);
    if ((await this.#rows.count()) > USERS_PER_ACCOUNT) throw fault('LimitExceeded.User', { Limit: USERS_PER_ACCOUNT });
    return user;
  }

  /** Absent members are kept. Throws EntityNotExist.User, EntityAlreadyExists.User. */
  async update(name: string, changes: Optional<RamUserTexts & { name: string }>): Promise<RamUser> {
    const user = await this.hold(name);
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const changed = { ...user, ...given, updatedAt: this.#scope.now };
    await this.#rows.update(changed);
    return changed;
  }

  /** Throws EntityNotExist.User, DeleteConflict.User.* while anything hangs on the user. */
  async delete(name: string): Promise<void> {
    const { id } = await this.hold(name);
    refuseBurdens(BURDENS, await this.#rows.burdens(id));
    await this.#rows.delete(id);
  }
}

function absent(name: string): never {
  throw fault('EntityNotExist.User', { Name: name });
}
