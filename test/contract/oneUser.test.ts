// One user under two APIs: what one does the other shows, and both tell who did it.
import { expect, it } from '@jest/globals';
import { callRest, makeAdministered } from '../support/administrator.ts';
import { onEveryDatabase } from '../support/world.ts';

onEveryDatabase('one user, two dialects', (world) => {
  it('what one API does to a user the other sees, and both logs tell of both', async () => {
    const account = await world().account();
    const { DirectoryId, UserId, Guid, key } = await makeAdministered(world(), account);
    const byRest = async () => (await callRest(world(), key, 'LookupUser', { username: 'alice' })).body['userStatus'];
    const byRpc = async () => {
      const { body } = await world().call(account, 'GetUser', { DirectoryId, UserId });
      return (body['User'] as { Status: string }).Status;
    };
    await world().call(account, 'UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Disabled' });
    expect([await byRest(), await byRpc()]).toEqual(['Disabled', 'Disabled']);
    await callRest(world(), key, 'UpdateUserStatus', { userId: Guid, userStatus: 'Enabled' });
    expect([await byRest(), await byRpc()]).toEqual(['Enabled', 'Enabled']);

    const admin = (await callRest(world(), key, 'ExportAdminEvents')).body['elements'] as Record<string, unknown>[];
    const told = admin.filter(({ targetObject1Id }) => targetObject1Id === Guid);
    expect(
      told.map(({ activityKey, application, adminUserName }) => [activityKey, application, adminUserName]),
    ).toEqual([
      ['cloudsso:UpdateUserStatus', 'rpc', `acs:ram::${account.accountId}:root`],
      ['rsa:UpdateUserStatus', 'rest', `acs:rsa::${account.accountId}:key/${key.accessId}`],
    ]);
    const user = (await callRest(world(), key, 'ExportUserEvents')).body['userEventLogExportEntries'];
    const events = user as Record<string, unknown>[];
    expect(events.map(({ application, userId }) => [application, userId])).toEqual([
      ['rpc', 'Alice'],
      ['rest', 'Alice'],
    ]);
  });
});
