import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PortalRecords } from '../../src/portal/person.ts';
import { SqlDecisionRows } from '../../src/store/portal/decisionRows.ts';
import { openPortalRecords } from '../../src/store/portal/portalRecords.ts';
import { asCall, LATER, onEachDatabase, REGION, settle } from './ground.ts';

const DIGEST = 'd'.repeat(64);

onEachDatabase('what the portal asks before it knows who calls', (ground) => {
  let records: PortalRecords;
  let accountId: string;
  let directoryId: string;
  beforeAll(async () => {
    records = openPortalRecords(ground().database.knex, REGION);
    ({ accountId, directoryId } = await settle(ground(), ['u-1', 'u-2']));
  });
  const users = (userId: string) =>
    ground().database.knex('users').where({ directory_id: directoryId, user_id: userId });

  it('finds people of this region, and says whether they may come in', async () => {
    const elsewhere = openPortalRecords(ground().database.knex, 'cn-hongkong');
    const person = {
      accountId,
      regionId: REGION,
      directoryId,
      userId: 'u-1',
      isEnabled: true,
      passwordHash: undefined,
    };
    expect(await records.findPerson(directoryId, 'u-1')).toMatchObject(person);
    expect(await elsewhere.findPerson(directoryId, 'u-1')).toBeUndefined();
    expect(await records.findPerson('d-other', 'u-1')).toBeUndefined();
    expect(await records.findPerson(directoryId, 'u-\0')).toBeUndefined();
    await users('u-2').update({ status: 'Disabled' });
    expect(await records.findPerson(directoryId, 'u-2')).toMatchObject({ isEnabled: false });
    await users('u-2').update({ status: 'Enabled' });
  });

  it('finds directories of this region by name and by identifier', async () => {
    const elsewhere = openPortalRecords(ground().database.knex, 'cn-hongkong');
    const found = await records.findDirectory(directoryId);
    expect(found).toMatchObject({ directoryId });
    expect(await records.findDirectory(found?.name ?? '')).toEqual(found);
    expect(await elsewhere.findDirectory(directoryId)).toBeUndefined();
    for (const name of ['', 'nobody', '%', '\0']) expect(await records.findDirectory(name)).toBeUndefined();
  });

  describe('decisions about devices', () => {
    const decide = (userId: string, decision: 'Approved' | 'Denied') =>
      asCall(ground(), accountId, (work) =>
        new SqlDecisionRows(work).decide({ directoryId, codeDigest: DIGEST, userId, decision, expiresAt: LATER }),
      );

    it('stand as they were made first, and go with who made them', async () => {
      expect(await records.findDecision(directoryId, DIGEST)).toEqual({ decided: undefined });
      const first = { userId: 'u-2', decision: 'Approved' };
      expect(await decide('u-2', 'Approved')).toEqual(first);
      expect(await decide('u-1', 'Denied')).toEqual(first);
      expect(await records.findDecision(directoryId, DIGEST)).toEqual({ decided: first });
      await users('u-2').delete();
      expect(await records.findDecision(directoryId, DIGEST)).toEqual({ decided: undefined });
    });

    it('are not made by who is gone, nor in a directory that is', async () => {
      await expect(decide('u-gone', 'Approved')).rejects.toMatchObject({ fault: 'UserNotFound' });
      expect(await records.findDecision('d-gone', DIGEST)).toBeUndefined();
    });
  });

  it('says so when the database is lost', async () => {
    const lost = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
    const knex = { raw: () => Promise.reject(lost) };
    const broken = openPortalRecords(knex as never, REGION);
    await expect(broken.findPerson('d', 'u')).rejects.toMatchObject({ fault: 'ServiceUnavailable' });
    await expect(broken.findDecision('d', DIGEST)).rejects.toMatchObject({ fault: 'ServiceUnavailable' });
  });
});
