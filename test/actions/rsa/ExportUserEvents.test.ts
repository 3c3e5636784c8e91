import { beforeEach, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, sendRest, signToken, type Administered } from '../../support/administrator.ts';
import { makeUserIn } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:ExportUserEvents', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account);
  });
  const events = async () => {
    const { status, body } = await callRest(world(), made.key, 'ExportUserEvents');
    expect(status).toBe(200);
    return body['userEventLogExportEntries'] as Record<string, unknown>[];
  };
  const disable = (user: object) =>
    world().call(account, 'UpdateUserStatus', { DirectoryId: made.DirectoryId, NewStatus: 'Disabled', ...user });

  it('200 with what was done to people and nothing else', async () => {
    expect(await events()).toEqual([]);
    await disable({ UserId: made.UserId });
    expect(await events()).toEqual([
      expect.objectContaining({
        eventCode: '9002',
        eventLevel: 'INFO',
        eventCategory: 'USER',
        userId: 'Alice',
        application: 'rpc',
        eventDescription: 'cloudsso:UpdateUserStatus of Alice',
        tenantId: made.DirectoryId,
        userActivityId: `acs:ram::${account.accountId}:root`,
      }),
    ]);
  });

  it('200 with the address of who has one, and the identifier of who is gone', async () => {
    const UserId = await makeUserIn(world(), account, made.DirectoryId, { UserName: 'bob', Email: 'bob@example.com' });
    await disable({ UserId });
    expect(await events()).toEqual([expect.objectContaining({ userId: 'bob@example.com' })]);
    await world().call(account, 'DeleteUser', { DirectoryId: made.DirectoryId, UserId });
    expect((await events()).map(({ userId, eventCode }) => [userId, eventCode])).toEqual([
      [UserId, '9002'],
      [UserId, '9003'],
    ]);
  });

  it('200 whatever content type the request claims', async () => {
    const headers = { 'content-type': 'application/application-json' };
    const token = await signToken(world(), made.key);
    const answer = await sendRest(world(), { method: 'GET', path: '/v1/usereventlog/exportlogs', headers, token });
    expect([answer.status, answer.body['totalElements']]).toEqual([200, 0]);
  });

  it('200 with what the last forty days brought', async () => {
    await disable({ UserId: made.UserId });
    world().advance(40 * 86_400 + 1);
    expect(await events()).toEqual([]);
  });

  describe('400', () => {
    it.each([{ pageSize: 'many' }, { startTimeAfter: '2025-02-30T00:00:00Z' }])('%j', async (params) => {
      expect((await callRest(world(), made.key, 'ExportUserEvents', params)).status).toBe(400);
    });
  });
});
