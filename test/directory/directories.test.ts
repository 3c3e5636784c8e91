import { beforeEach, describe, expect, it } from '@jest/globals';
import { Directories } from '../../src/directory/directories.ts';
import { BEFORE, EMPTY, NOW, openHouse, type House } from './rows.ts';

describe('Directories', () => {
  let house: House;
  let directories: Directories;
  beforeEach(() => {
    house = openHouse();
    directories = new Directories(house.directoryRows, house.scope);
  });
  const given = (id: string, userCount = 0): void => {
    const directory = {
      id,
      name: `name-of-${id}`,
      region: 'cn-shanghai',
      createdAt: BEFORE,
      updatedAt: BEFORE,
      ...EMPTY,
      userCount,
    };
    house.directories.set(id, directory);
  };

  it('gets one, or throws', async () => {
    given('d-1');
    expect((await directories.get('d-1')).name).toBe('name-of-d-1');
    await expect(directories.get('d-2')).rejects.toMatchObject({
      fault: 'DirectoryNotFound',
      detail: { DirectoryId: 'd-2' },
    });
  });

  it('lists them', async () => {
    expect(await directories.list()).toEqual([]);
    given('d-1');
    expect((await directories.list()).map(({ id }) => id)).toEqual(['d-1']);
  });

  describe('create', () => {
    it('takes the name and the time of the call', async () => {
      expect(await directories.create('toys')).toMatchObject({
        id: 'd-1',
        name: 'toys',
        createdAt: NOW,
        updatedAt: NOW,
      });
    });

    it('lets the id serve as a name', async () => {
      expect(await directories.create(undefined)).toMatchObject({ id: 'd-1', name: 'd-1' });
    });

    it('makes one for an account and no more', async () => {
      given('d-0');
      await expect(directories.create('toys')).rejects.toMatchObject({
        fault: 'DirectoryLimitExceeded',
        detail: { Limit: 1 },
      });
      expect(house.done).toEqual([]);
    });

    it('tells who asks again of the directory that is there already', async () => {
      given('d-0');
      await expect(directories.create('name-of-d-0')).rejects.toMatchObject({
        fault: 'DirectoryNameTaken',
        detail: { DirectoryName: 'name-of-d-0' },
      });
    });
  });

  describe('rename', () => {
    beforeEach(() => {
      given('d-1');
    });

    it('moves the update time', async () => {
      expect(await directories.rename('d-1', 'games')).toMatchObject({
        name: 'games',
        createdAt: BEFORE,
        updatedAt: NOW,
      });
      expect(house.done).toEqual(['lock d-1', 'rename d-1 games']);
    });

    it.each([undefined, 'name-of-d-1'])('to %p changes nothing', async (name) => {
      expect(await directories.rename('d-1', name)).toMatchObject({ name: 'name-of-d-1', updatedAt: BEFORE });
      expect(house.done).toEqual(['lock d-1']);
    });

    it('to its own id is fine, to another one is not', async () => {
      expect((await directories.rename('d-1', 'd-1')).name).toBe('d-1');
      await expect(directories.rename('d-1', 'd-2')).rejects.toMatchObject({
        fault: 'ParameterInvalid',
        detail: { Name: 'NewDirectoryName' },
      });
    });

    it('looks for the directory before it looks at the name', async () => {
      await expect(directories.rename('d-9', 'd-2')).rejects.toMatchObject({ fault: 'DirectoryNotFound' });
    });
  });

  describe('delete', () => {
    it('takes an empty one away, holding it first', async () => {
      given('d-1');
      await directories.delete('d-1');
      expect(house.done).toEqual(['lock d-1', 'delete d-1']);
    });

    it('refuses while there are users', async () => {
      given('d-1', 1);
      await expect(directories.delete('d-1')).rejects.toMatchObject({
        fault: 'DirectoryNotEmpty',
        detail: { DirectoryId: 'd-1', Entity: 'User' },
      });
      expect(house.directories.has('d-1')).toBe(true);
    });

    it('refuses what is not there', async () => {
      await expect(directories.delete('d-1')).rejects.toMatchObject({ fault: 'DirectoryNotFound' });
    });
  });

  describe('room for users', () => {
    const enter = (): Promise<string> => {
      house.done.push('enter');
      return Promise.resolve('alice');
    };

    it('holds the directory, lets the user in, then counts', async () => {
      given('d-1', 2);
      expect(await directories.admitUser('d-1', enter)).toBe('alice');
      expect(house.done).toEqual(['lock d-1', 'enter', 'count d-1 1']);
    });

    it('ends at the quota', async () => {
      given('d-1', 3);
      await expect(directories.admitUser('d-1', enter)).rejects.toMatchObject({
        fault: 'UserLimitExceeded',
        detail: { Limit: 3 },
      });
      expect(house.done).not.toContain('count d-1 1');
    });

    it('is not counted when the user does not get in, and that reason comes before the quota', async () => {
      given('d-1', 3);
      const refused = (): Promise<never> => Promise.reject(new Error('taken'));
      await expect(directories.admitUser('d-1', refused)).rejects.toThrow('taken');
      expect(house.done).toEqual(['lock d-1']);
    });

    it('is given back once the user has left', async () => {
      given('d-1', 3);
      await directories.dismissUser('d-1', async () => void (await enter()));
      expect(house.done).toEqual(['lock d-1', 'enter', 'count d-1 -1']);
      expect(house.directories.get('d-1')?.userCount).toBe(2);
    });

    it('is not given back when the user does not leave', async () => {
      given('d-1', 3);
      await expect(directories.dismissUser('d-1', () => Promise.reject(new Error('locked')))).rejects.toThrow('locked');
      expect(house.done).toEqual(['lock d-1']);
    });

    it('is nowhere without a directory', async () => {
      const nobody = (): Promise<void> => Promise.resolve();
      await expect(directories.admitUser('d-1', enter)).rejects.toMatchObject({ fault: 'DirectoryNotFound' });
      await expect(directories.dismissUser('d-1', nobody)).rejects.toMatchObject({ fault: 'DirectoryNotFound' });
      expect(house.done).toEqual(['lock d-1', 'lock d-1']);
    });
  });
});
