import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Guessing, SignInRecords } from '../../src/directory/signInRecords.ts';
import { SqlUserPasswordRows } from '../../src/store/people/passwordRows.ts';
import { openSignInRecords } from '../../src/store/portal/signInRecords.ts';
import { asCall, NOW, onEachDatabase, REGION, settle, type Ground } from './ground.ts';

const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);
const guessing = (most: number, now = NOW): Guessing => ({ most, lockedSeconds: 3600, now });

async function settlePeople(ground: Ground) {
  const place = await settle(ground, ['u-1', 'u-2']);
  const { accountId, directoryId } = place;
  await asCall(ground, accountId, (work) =>
    new SqlUserPasswordRows(work).put(directoryId, 'u-1', {
      hash: 'a hash',
      pastHashes: [],
      isResetRequired: false,
      changedAt: NOW,
    }),
  );
  return place;
}

onEachDatabase('people who want in', (ground) => {
  let records: SignInRecords;
  let directoryId: string;

  beforeAll(() => {
    records = openSignInRecords(ground().database.knex, REGION);
  });

  const guess = (most: number, now = NOW) => records.takePasswordGuess(directoryId, 'NAME-of-u-1', guessing(most, now));

  describe('a directory', () => {
    it('is found by its name and by its identifier, in its region', async () => {
      const { accountId, directoryId: id } = await settlePeople(ground());
      const name = `name-${id.slice(2)}`;
      await ground().database.knex('directories').where({ directory_id: id }).update({ directory_name: name });
      const expected = { directoryId: id, accountId, name, ssoEnabled: false, passwordPolicy: undefined };
      expect(await records.findDoorway(id)).toMatchObject(expected);
      expect(await records.findDoorway(name)).toMatchObject(expected);
      expect(await records.findDoorway(`${name}x`)).toBeUndefined();
      expect(await records.findDoorway(`${name}\0`)).toBeUndefined();
      expect(await openSignInRecords(ground().database.knex, 'us-east-1').findDoorway(id)).toBeUndefined();
    });
  });

  describe('guesses of a password', () => {
    it('are counted before they are judged, and over when there were too many', async () => {
      ({ directoryId } = await settlePeople(ground()));
      expect(await guess(2)).toMatchObject({
        id: 'u-1',
        status: 'Enabled',
        isMarkedDeleted: false,
        passwordHash: 'a hash',
      });
      expect(await guess(2)).toBeDefined();
      expect(await guess(2)).toBeUndefined();
      expect(await guess(2, after(3599))).toBeUndefined();
    });

    it('begin anew an hour after the last one that counted', async () => {
      expect(await guess(2, after(3600))).toBeDefined();
      expect(await guess(2, after(3601))).toBeDefined();
      expect(await guess(2, after(3602))).toBeUndefined();
    });

    it('are forgotten once one was right, those of codes are not', async () => {
      const codes = guessing(1, after(3602));
      expect(await records.takeCodeGuess(directoryId, 'u-1', codes)).toBe(true);
      await records.forgetGuesses(directoryId, 'u-1', 'Password');
      expect(await guess(2, after(3602))).toBeDefined();
      expect(await records.takeCodeGuess(directoryId, 'u-1', codes)).toBe(false);
    });

    it('may be as many as one likes where nothing limits them', async () => {
      for (let count = 0; count < 4; count += 1) expect(await guess(0, after(3603))).toBeDefined();
    });

    it('are never more than the limit, however many come at once', async () => {
      ({ directoryId } = await settlePeople(ground()));
      const told = await Promise.all(Array.from({ length: 50 }, () => guess(5)));
      expect(told.filter((person) => person !== undefined)).toHaveLength(5);
    });

    it.each(['name-of-u-2', 'nobody', 'name-of-u-1\0', ''])('%j is nobody who has a password', async (name) => {
      expect(await records.takePasswordGuess(directoryId, name, guessing(0))).toBeUndefined();
    });
  });

  describe('guesses of a code', () => {
    it('are limited, too, and nobody has none', async () => {
      ({ directoryId } = await settlePeople(ground()));
      const told = await Promise.all(
        Array.from({ length: 20 }, () => records.takeCodeGuess(directoryId, 'u-1', guessing(3))),
      );
      expect(told.filter((isTaken) => isTaken)).toHaveLength(3);
      expect(await records.takeCodeGuess(directoryId, 'u-9', guessing(3))).toBe(false);
    });
  });

  describe('a person', () => {
    it('is found by identifier and has no devices at first', async () => {
      expect(await records.findPerson(directoryId, 'u-1')).toMatchObject({
        name: 'name-of-u-1',
        passwordChangedAt: NOW,
      });
      expect(await records.findPerson(directoryId, 'u-2')).toBeUndefined();
      expect(await records.listCodeDevices(directoryId, 'u-1')).toEqual([]);
    });
  });
});
