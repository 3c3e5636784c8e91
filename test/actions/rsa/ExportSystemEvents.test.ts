import { beforeEach, expect, it } from '@jest/globals';
import { deleteDueUsers } from '../../../src/store/housekeeping.ts';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:ExportSystemEvents', (world) => {
  let made: Administered;
  beforeEach(async () => {
    made = await makeAdministered(world(), await world().account());
  });
  const elements = async (action: string, member = 'elements') =>
    (await callRest(world(), made.key, action)).body[member] as Record<string, unknown>[];

  it('200 with the end of a user who was marked for deletion, which no administrator called for', async () => {
    await callRest(world(), made.key, 'UpdateUserStatus', { userId: made.Guid, userStatus: 'Disabled' });
    await callRest(world(), made.key, 'MarkUserDeleted', { userId: made.Guid, markDeleted: true });
    expect(await elements('ExportSystemEvents')).toEqual([]);
    world().advance(7 * 86_400 + 1);
    await deleteDueUsers(world().database, world().now());
    expect(await elements('ExportSystemEvents')).toEqual([
      expect.objectContaining({
        eventType: 'SYSTEM',
        activityKey: 'gateway:PurgeUser',
        activityCode: 9003,
        result: 'SUCCESS',
        adminUserRole: 'System',
        targetObject1Id: made.UserId,
        sourceIPAddress: null,
      }),
    ]);
    expect((await elements('ExportAdminEvents')).map((one) => one['activityKey'])).not.toContain('gateway:PurgeUser');
    const user = await elements('ExportUserEvents', 'userEventLogExportEntries');
    expect(user.at(-1)).toMatchObject({ userId: made.UserId, eventDescription: expect.stringContaining('PurgeUser') });
  });

  it('400 with a page of nothing', async () => {
    expect((await callRest(world(), made.key, 'ExportSystemEvents', { pageSize: 0 })).status).toBe(400);
  });
});
