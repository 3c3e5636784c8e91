import { beforeEach, describe, expect, it } from '@jest/globals';
import { Directories } from '../../src/directory/directories.ts';
import type { User } from '../../src/directory/user.ts';
import { Users } from '../../src/directory/users.ts';
import { BORN, BEFORE, EMPTY, NOW, openHouse, type House } from './rows.ts';

describe('Users', () => {
  let house: House;
  let users: Users;
  beforeEach(() => {
    house = openHouse();
    users = new Users(house.userRows, new Directories(house.directoryRows, house.scope), house.scope);
    const at = { createdAt: BEFORE, updatedAt: BEFORE };
    house.directories.set('d-1', { id: 'd-1', name: 'toys', region: 'cn-shanghai', ...EMPTY, ...at });
  });

  function given(id: string, change: Partial<User> = {}): User {
    const user: User = {
      id,
      directoryId: 'd-1',
      name: `name-of-${id}`,
      status: 'Enabled',
      provisionType: 'Manual',
      externalId: undefined,
      firstName: 'Alice',
      lastName: 'Lee',
      displayName: '',
      description: '',
      email: 'alice@example.com',
      tags: {},
      guid: `guid of ${id}`,
      ...BORN,
      createdAt: BEFORE,
      updatedAt: BEFORE,
      ...change,
    };
    house.users.set(`d-1/${id}`, user);
    const directory = house.directories.get('d-1');
    if (directory) house.directories.set('d-1', { ...directory, userCount: directory.userCount + 1 });
    return user;
  }

  describe.each([
    ['get', (directoryId: string, userId: string) => users.get(directoryId, userId)],
    ['getByExternalId', (directoryId: string, userId: string) => users.getByExternalId(directoryId, userId)],
    ['update', (directoryId: string, userId: string) => users.update(directoryId, userId, {})],
    ['setStatus', (directoryId: string, userId: string) => users.setStatus(directoryId, userId, 'Disabled')],
    ['delete', (directoryId: string, userId: string) => users.delete(directoryId, userId)],
  ] as const)('%s', (_name, run) => {
    it('misses the user in a directory that is there', async () => {
      await expect(run('d-1', 'u-9')).rejects.toMatchObject({ fault: 'UserNotFound', detail: { UserId: 'u-9' } });
    });

    it('misses the directory first', async () => {
      await expect(run('d-9', 'u-9')).rejects.toMatchObject({
        fault: 'DirectoryNotFound',
        detail: { DirectoryId: 'd-9' },
      });
    });
  });

  it('gets a user, also by the identifier of its source', async () => {
    const user = given('u-1', { provisionType: 'Synchronized', externalId: 'x-1' });
    expect(await users.get('d-1', 'u-1')).toBe(user);
    expect(await users.getByExternalId('d-1', 'x-1')).toBe(user);
  });

  describe('create', () => {
    it('leaves empty what is not given', async () => {
      expect(await users.create('d-1', { name: 'alice', status: 'Disabled' })).toEqual({
        id: 'u-1',
        directoryId: 'd-1',
        name: 'alice',
        status: 'Disabled',
        provisionType: 'Manual',
        externalId: undefined,
        firstName: '',
        lastName: '',
        displayName: '',
        description: '',
        email: '',
        tags: {},
        guid: 'guid of u-1',
        ...BORN,
        createdAt: NOW,
        updatedAt: NOW,
      });
      expect(house.done).toEqual(['lock d-1', 'insert u-1', 'count d-1 1']);
    });

    it('keeps what is given', async () => {
      const texts = { firstName: 'A', lastName: 'B', displayName: 'C', description: 'D', email: 'e@example.com' };
      const tags = [
        ['team', 'blue'],
        ['__proto__', 'x'],
      ] as const;
      const user = await users.create('d-1', { name: 'alice', status: 'Enabled', ...texts, tags });
      expect(user).toMatchObject(texts);
      expect(Object.entries(user.tags)).toEqual(tags);
    });

    it('refuses a tag key that appears twice, before anything else', async () => {
      const tags = [
        ['team', 'blue'],
        ['team', 'red'],
      ] as const;
      await expect(users.create('d-9', { name: 'alice', status: 'Enabled', tags })).rejects.toMatchObject({
        fault: 'ParameterInvalid',
        detail: { Name: 'Tags' },
      });
      expect(house.done).toEqual([]);
    });

    it('needs a directory with room', async () => {
      const request = { name: 'alice', status: 'Enabled' } as const;
      await expect(users.create('d-9', request)).rejects.toMatchObject({ fault: 'DirectoryNotFound' });
      for (const id of ['u-7', 'u-8', 'u-9']) given(id);
      await expect(users.create('d-1', request)).rejects.toMatchObject({ fault: 'UserLimitExceeded' });
    });
  });

  describe('update', () => {
    it('changes what differs, and the update time with it', async () => {
      given('u-1');
      const user = await users.update('d-1', 'u-1', {
        firstName: 'Alice',
        lastName: 'Li',
        email: '',
        displayName: undefined,
      });
      expect(user).toMatchObject({ firstName: 'Alice', lastName: 'Li', email: '', updatedAt: NOW });
      expect(house.done).toEqual(['hold u-1', 'update u-1 lastName,email']);
    });

    it.each([{}, { firstName: 'Alice' }, { firstName: undefined, description: '' }])(
      'writes nothing for %j',
      async (request) => {
        const user = given('u-1');
        expect(await users.update('d-1', 'u-1', request)).toBe(user);
        expect(house.done).toEqual(['hold u-1']);
      },
    );
  });

  describe('a synchronized user', () => {
    beforeEach(() => {
      given('u-1', { provisionType: 'Synchronized', externalId: 'x-1' });
    });
    const locked = { fault: 'UserSynchronized', detail: { UserId: 'u-1' } };

    it('is neither changed nor deleted while its directory synchronizes', async () => {
      house.synchronizing.add('d-1');
      await expect(users.update('d-1', 'u-1', { firstName: 'B' })).rejects.toMatchObject(locked);
      await expect(users.update('d-1', 'u-1', {})).rejects.toMatchObject(locked);
      await expect(users.delete('d-1', 'u-1')).rejects.toMatchObject(locked);
      expect(house.users.get('d-1/u-1')?.firstName).toBe('Alice');
    });

    it('can be disabled all the same', async () => {
      house.synchronizing.add('d-1');
      await users.setStatus('d-1', 'u-1', 'Disabled');
      expect(house.done).toEqual([`status u-1 Disabled ${NOW.toISOString()}`]);
    });

    it('is like any other when synchronization is off', async () => {
      expect((await users.update('d-1', 'u-1', { firstName: 'B' })).firstName).toBe('B');
      await users.delete('d-1', 'u-1');
      expect(house.users.size).toBe(0);
    });
  });

  it('changes a user made by hand although its directory synchronizes', async () => {
    given('u-1');
    house.synchronizing.add('d-1');
    expect((await users.update('d-1', 'u-1', { firstName: 'B' })).firstName).toBe('B');
  });

  it('does not delete a user whom something hangs on', async () => {
    given('u-1', { description: 'a member' });
    await expect(users.delete('d-1', 'u-1')).rejects.toMatchObject({
      fault: 'UserInUse',
      detail: { UserId: 'u-1', Entity: 'Group' },
    });
    expect(house.done).toEqual(['lock d-1', 'hold u-1', 'burden u-1']);
  });

  it('deletes in the order that create locks in: the directory first', async () => {
    given('u-1');
    await users.delete('d-1', 'u-1');
    expect(house.done).toEqual(['lock d-1', 'hold u-1', 'burden u-1', 'delete u-1', 'count d-1 -1']);
    expect(house.directories.get('d-1')?.userCount).toBe(0);
  });

  describe('list', () => {
    beforeEach(() => {
      for (const id of ['u-1', 'u-2', 'u-3']) given(id);
    });

    it('ends without a token', async () => {
      const page = await users.list('d-1', { most: 3 });
      expect(page.users.map(({ id }) => id)).toEqual(['u-1', 'u-2', 'u-3']);
      expect([page.total, page.next]).toEqual([3, undefined]);
    });

    it('goes on where the page before ended', async () => {
      const first = await users.list('d-1', { most: 2 });
      expect(first.users).toHaveLength(2);
      const second = await users.list('d-1', { most: 2, after: first.next });
      expect(second.users.map(({ id }) => id)).toEqual(['u-3']);
      expect([second.total, second.next]).toEqual([3, undefined]);
      expect(house.done).toEqual(['slice start 3', 'slice 2 3']);
    });

    it('takes the total from the directory when nothing is filtered, and counts otherwise', async () => {
      await users.list('d-1', { most: 1 });
      expect(house.done).toEqual(['slice start 2']);
      expect((await users.list('d-1', { most: 1, status: 'Enabled' })).total).toBe(42);
      expect((await users.list('d-1', { most: 1, provisionType: 'Manual' })).total).toBe(42);
      expect((await users.list('d-1', { most: 1, tags: [['team', undefined]] })).total).toBe(42);
      expect((await users.list('d-1', { most: 1, filter: 'UserName sw a' })).total).toBe(42);
    });

    it('takes an empty token for none', async () => {
      expect((await users.list('d-1', { most: 1, after: '' })).users.map(({ id }) => id)).toEqual(['u-1']);
    });

    it.each([
      ['another status', { status: 'Disabled' }],
      ['another filter', { filter: 'UserName sw b' }],
      ['other tags', { tags: [['team', 'red']] }],
      ['another way of making', { provisionType: 'Manual' }],
    ] as const)('refuses the token of a list with %s', async (_what, change) => {
      const { next } = await users.list('d-1', { most: 1 });
      await expect(users.list('d-1', { most: 1, after: next, ...change })).rejects.toMatchObject({
        fault: 'ParameterInvalid',
        detail: { Name: 'NextToken' },
      });
    });

    it('takes a token on with another size of page', async () => {
      const { next } = await users.list('d-1', { most: 1 });
      expect((await users.list('d-1', { most: 2, after: next })).users).toHaveLength(2);
    });

    it('refuses the token of another account', async () => {
      const { next } = await users.list('d-1', { most: 1 });
      const scope = { ...house.scope, accountId: '9999999999999999' };
      const strangers = new Users(house.userRows, new Directories(house.directoryRows, scope), scope);
      await expect(strangers.list('d-1', { most: 1, after: next })).rejects.toMatchObject({
        detail: { Name: 'NextToken' },
      });
    });

    it('refuses a filter that it cannot read before it looks for the directory', async () => {
      await expect(users.list('d-9', { most: 1, filter: 'x' })).rejects.toMatchObject({ detail: { Name: 'Filter' } });
      await expect(users.list('d-9', { most: 1 })).rejects.toMatchObject({ fault: 'DirectoryNotFound' });
    });
  });

  describe('on the way out', () => {
    const DISABLED = { status: 'Disabled' } as const;
    const DOOMED = { ...DISABLED, deletion: { markedAt: BEFORE, markedBy: 'ann' } };

    it('is marked by name and time, and the mark comes off', async () => {
      given('u-1', DISABLED);
      const marked = await users.setMarkedDeleted('d-1', 'u-1', 'ann');
      expect(marked.deletion).toEqual({ markedAt: NOW, markedBy: 'ann' });
      const unmarked = await users.setMarkedDeleted('d-1', 'u-1', undefined);
      expect([unmarked.deletion, unmarked.status]).toEqual([undefined, 'Disabled']);
    });

    it('is deleted at once when disabled, and its room is free', async () => {
      given('u-1', DISABLED);
      await users.deleteNow('d-1', 'u-1');
      expect(house.users.size).toBe(0);
      expect(house.directories.get('d-1')?.userCount).toBe(0);
    });

    it.each<[string, Partial<User>, () => Promise<unknown>, string]>([
      ['marking an enabled one', {}, () => users.setMarkedDeleted('d-1', 'u-1', 'ann'), 'UserStillEnabled'],
      ['unmarking an enabled one', {}, () => users.setMarkedDeleted('d-1', 'u-1', undefined), 'UserStillEnabled'],
      ['marking twice', DOOMED, () => users.setMarkedDeleted('d-1', 'u-1', 'bob'), 'UserPendingDeletion'],
      ['unmarking', DISABLED, () => users.setMarkedDeleted('d-1', 'u-1', undefined), 'UserNotPendingDeletion'],
      ['deleting an enabled one', {}, () => users.deleteNow('d-1', 'u-1'), 'UserStillEnabled'],
      ['deleting a marked one', DOOMED, () => users.deleteNow('d-1', 'u-1'), 'UserPendingDeletion'],
    ])('refuses %s', async (_what, change, act, name) => {
      given('u-1', change);
      await expect(act()).rejects.toMatchObject({ fault: name, detail: { UserId: 'u-1' } });
      expect(house.users.get('d-1/u-1')).toMatchObject(change);
    });

    it('is left to its source while that synchronizes', async () => {
      given('u-1', { ...DISABLED, provisionType: 'Synchronized' });
      house.synchronizing.add('d-1');
      await expect(users.setMarkedDeleted('d-1', 'u-1', 'ann')).rejects.toMatchObject({ fault: 'UserSynchronized' });
      await expect(users.deleteNow('d-1', 'u-1')).rejects.toMatchObject({ fault: 'UserSynchronized' });
    });

    it('is found by its guid in its own directory alone', async () => {
      given('u-1');
      expect((await users.getByGuid('d-1', 'guid of u-1')).id).toBe('u-1');
      await expect(users.getByGuid('d-1', 'nobody')).rejects.toMatchObject({ fault: 'UserNotFound' });
      await expect(users.getByGuid('d-9', 'guid of u-1')).rejects.toMatchObject({ fault: 'DirectoryNotFound' });
    });
  });
});
