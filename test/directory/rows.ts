// Hand-written ports: directories and users that rest in two maps, and note what was asked of them.
import type { Directory, DirectoryRows } from '../../src/directory/directory.ts';
import type { Scope } from '../../src/directory/scope.ts';
import type { User, UserRows } from '../../src/directory/user.ts';

export const NOW = new Date('2026-01-02T03:04:05Z');
export const BEFORE = new Date('2025-01-01T00:00:00Z');

/** What every user is at first. */
export const BORN = { isDisabledBySource: false, deletion: undefined, lastSyncedAt: undefined } as const;

/** What a directory holds at first. */
export const EMPTY = { userCount: 0, groupCount: 0 } as const;

export interface House {
  readonly scope: Scope;
  readonly directories: Map<string, Directory>;
  readonly users: Map<string, User>;
  readonly synchronizing: Set<string>;
  /** Every change and lock, in order. */
  readonly done: string[];
  readonly directoryRows: DirectoryRows;
  readonly userRows: UserRows;
}

export function openHouse(usersPerDirectory = 3): House {
  let minted = 0;
  const scope: Scope = {
    accountId: '1234567890123456',
    regionId: 'cn-shanghai',
    now: NOW,
    publicOrigin: undefined,
    mint: (kind) => `${kind.charAt(0)}-${(minted += 1)}`,
    pageTokens: {
      seal: (position, query) => JSON.stringify([position, query]),
      open: (token, query) => {
        const [position, sealedFor] = JSON.parse(token) as [string, string];
        return sealedFor === query ? position : undefined;
      },
    },
    quotas: { usersPerDirectory, groupsPerDirectory: 2 },
    checkPolicy: () => undefined,
    mintBearerSecret: (id) => ({ secret: `secret of ${id}`, digest: `digest of ${id}` }),
    saml: {
      readMetadata: () => Promise.reject(new Error('nobody reads')),
      readCertificate: (text) => text,
      describeCertificate: () => {
        throw new Error('nobody looks');
      },
    },
    mintKeyPair: () => Promise.resolve({ id: `k-${(minted += 1)}`, publicKey: 'public', privateKey: 'private' }),
    mintClientKey: (type) =>
      Promise.resolve({ id: `c-${(minted += 1)}`, keyId: type, publicKey: 'public', privateJwk: 'private' }),
    sealAccess: (access) => JSON.stringify(access),
  };
  const house = {
    scope,
    directories: new Map<string, Directory>(),
    users: new Map<string, User>(),
    synchronizing: new Set<string>(),
    done: [] as string[],
  };
  return { ...house, directoryRows: directoryRowsOf(house), userRows: userRowsOf(house) };
}

type Bare = Omit<House, 'directoryRows' | 'userRows'>;

function directoryRowsOf({ directories, done, scope }: Bare): DirectoryRows {
  const held = (id: string): Directory => {
    const directory = directories.get(id);
    if (!directory) throw new Error(`nobody looked whether ${id} is there`);
    return directory;
  };
  const put = (directory: Directory): Directory => {
    directories.set(directory.id, directory);
    return directory;
  };
  return {
    find: (id) => Promise.resolve(directories.get(id)),
    list: () => Promise.resolve([...directories.values()]),
    lock: (id) => {
      done.push(`lock ${id}`);
      return Promise.resolve(directories.get(id));
    },
    insert: ({ id, name, at }) => {
      done.push(`insert ${id}`);
      return Promise.resolve(put({ id, name, region: scope.regionId, createdAt: at, updatedAt: at, ...EMPTY }));
    },
    rename: (id, name, at) => {
      done.push(`rename ${id} ${name}`);
      return Promise.resolve(put({ ...held(id), name, updatedAt: at }));
    },
    countUsers: (id, by) => {
      done.push(`count ${id} ${by}`);
      put({ ...held(id), userCount: held(id).userCount + by });
      return Promise.resolve();
    },
    findBurden: () => Promise.resolve(undefined),
    findObstacle: () => Promise.resolve(undefined),
    countGroups: (id, by) => {
      done.push(`count groups ${id} ${by}`);
      put({ ...held(id), groupCount: held(id).groupCount + by });
      return Promise.resolve();
    },
    delete: (id) => {
      done.push(`delete ${id}`);
      directories.delete(id);
      return Promise.resolve();
    },
  };
}

function userRowsOf({ users, synchronizing, directories, done }: Bare): UserRows {
  const find = (directoryId: string, userId: string): User | undefined => users.get(`${directoryId}/${userId}`);
  const put = (user: User): User => {
    users.set(`${user.directoryId}/${user.id}`, user);
    return user;
  };
  return {
    find: (directoryId, userId) => Promise.resolve(find(directoryId, userId)),
    findByExternalId: (directoryId, externalId) =>
      Promise.resolve(
        [...users.values()].find((user) => user.directoryId === directoryId && user.externalId === externalId),
      ),
    hold: (directoryId, userId) => {
      done.push(`hold ${userId}`);
      const user = find(directoryId, userId);
      return Promise.resolve(user && { user, synchronizationEnabled: synchronizing.has(directoryId) });
    },
    keep: (directoryId, userId) => {
      done.push(`keep ${userId}`);
      return Promise.resolve(find(directoryId, userId));
    },
    findBurden: (directoryId, userId) => {
      done.push(`burden ${userId}`);
      return Promise.resolve(find(directoryId, userId)?.description === 'a member' ? 'Group' : undefined);
    },
    insert: ({ at, ...user }) => {
      done.push(`insert ${user.id}`);
      const made = { provisionType: 'Manual' as const, externalId: undefined, createdAt: at, updatedAt: at };
      return Promise.resolve(put({ ...user, ...made, ...BORN, guid: `guid of ${user.id}` }));
    },
    update: (user, changes, at) => {
      done.push(`update ${user.id} ${Object.keys(changes).join()}`);
      return Promise.resolve(put({ ...user, ...changes, updatedAt: at }));
    },
    setStatus: (directoryId, userId, status, at) => {
      done.push(`status ${userId} ${status} ${at.toISOString()}`);
      if (!directories.has(directoryId)) return Promise.resolve('DirectoryNotFound');
      return Promise.resolve(find(directoryId, userId) ? 'OK' : 'UserNotFound');
    },
    setDeletion: (user, deletion) => {
      done.push(`deletion ${user.id} ${deletion ? deletion.markedBy : 'off'}`);
      return Promise.resolve(put({ ...user, deletion }));
    },
    findByGuid: (directoryId, guid) =>
      Promise.resolve([...users.values()].find((user) => user.directoryId === directoryId && user.guid === guid)),
    findBy: (directoryId, what, value) =>
      Promise.resolve([...users.values()].find((user) => user.directoryId === directoryId && user[what] === value)),
    searchEmail: (_directoryId, text) => {
      const found = [...users.values()].filter(({ email }) => email.includes(text));
      return Promise.resolve({ users: found, total: found.length });
    },
    delete: (directoryId, userId) => {
      done.push(`delete ${userId}`);
      users.delete(`${directoryId}/${userId}`);
      return Promise.resolve();
    },
    slice: (query, after, most) => {
      done.push(`slice ${after ?? 'start'} ${most}`);
      const all = [...users.values()].filter((user) => user.directoryId === query.directoryId);
      const placed = all.map((user, at) => ({ user, position: String(at + 1) }));
      return Promise.resolve({ users: placed.slice(Number(after ?? 0), Number(after ?? 0) + most) });
    },
    count: (query) => {
      done.push(`count ${JSON.stringify(query)}`);
      return Promise.resolve(42);
    },
  };
}
