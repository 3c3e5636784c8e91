import { beforeEach, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, sendRest, signToken, type Administered } from '../../support/administrator.ts';
import { makeUserIn } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:ListUserAuthenticationLogs', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
  });
  const logs = async (params: object = {}) => {
    const call = { userId: made.Guid, ...params };
    const { status, body } = await callRest(world(), made.key, 'ListUserAuthenticationLogs', call);
    return [status, body as unknown as Record<string, unknown>[]] as const;
  };
  const codes = async (params: object = {}) => (await logs(params))[1].map(({ eventCode }) => eventCode);
  const setStatus = (userStatus: string) =>
    callRest(world(), made.key, 'UpdateUserStatus', { userId: made.Guid, userStatus });

  describe('200', () => {
    it('newest first, whichever name of the user the calls used, and nobody else', async () => {
      const UserId = await makeUserIn(world(), account, made.DirectoryId, { UserName: 'Bob' });
      await world().call(account, 'UpdateUserStatus', { ...made, UserId, NewStatus: 'Disabled' });
      await setStatus('Disabled');
      const { DirectoryId } = made;
      await world().call(account, 'UpdateUserStatus', { DirectoryId, UserId: made.UserId, NewStatus: 'Enabled' });
      const [, events] = await logs();
      expect(events.map(({ application, userId }) => [application, userId])).toEqual([
        ['rpc', 'Alice'],
        ['rest', 'Alice'],
      ]);
    });

    it('of one code', async () => {
      await setStatus('Disabled');
      await callRest(world(), made.key, 'DeleteUserNow', { userId: made.Guid });
      expect(await codes()).toEqual(['9103', '9002']);
      expect(await codes({ eventCode: 9002 })).toEqual(['9002']);
      expect(await codes({ eventCode: 9103 })).toEqual(['9103']);
      expect(await codes({ eventCode: 9003 })).toEqual([]);
      expect(await codes({ eventCode: 1 })).toEqual([]);
    });

    it('of a time, and with a slash at the end', async () => {
      await setStatus('Disabled');
      const [, [event]] = await logs();
      expect(await codes({ startTimeAfter: event?.['eventLogDate'] })).toEqual([]);
      expect(await codes({ endTimeOnOrBefore: event?.['eventLogDate'] })).toEqual(['9002']);
      const token = await signToken(world(), made.key);
      const answer = await sendRest(world(), { method: 'GET', path: `/v1/users/${made.Guid}/authlogs/`, token });
      expect(answer.body).toHaveLength(1);
    });
  });

  it.each([{ eventCode: 'all' }, { startTimeAfter: 'now' }])('400 with %j', async (params) => {
    expect((await logs(params))[0]).toBe(400);
  });

  it.each(['nobody', 'cddedcec-4444-5555-6666-06e3f89947c4', ''])('404 for the id "%s"', async (userId) => {
    expect((await logs({ userId }))[0]).toBe(404);
  });
});
