import { beforeEach, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { makeApiClient, type ApiClient } from '../../support/apiClient.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:AddLocalGroupUsers', (world) => {
  let account: Account;
  let made: Administered;
  let client: ApiClient;
  let groupId: string;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account);
    client = await makeApiClient(world(), account, made.DirectoryId);
    const { body } = await callRest(world(), client, 'CreateLocalGroup', { name: 'staff' });
    groupId = String(body['id']);
  });
  const add = (userIds: unknown, group = groupId) =>
    callRest(world(), client, 'AddLocalGroupUsers', { groupId: group, userIds });
  const members = async () => {
    const params = { DirectoryId: made.DirectoryId, GroupId: groupId };
    return (await world().call(account, 'ListGroupMembers', params)).body['TotalCounts'];
  };

  describe('200', () => {
    it('once for each, however often a user is named', async () => {
      const answer = await add([made.Guid, made.Guid]);
      expect([answer.status, answer.body]).toEqual([200, { id: groupId }]);
      expect(await members()).toBe(1);
    });
  });

  describe('400', () => {
    it.each([[[]], ['x'], [undefined]])('%j', async (userIds) => {
      expect((await add(userIds)).status).toBe(400);
    });

    it('for a member, and for no group', async () => {
      await add([made.Guid]);
      expect((await add([made.Guid])).status).toBe(400);
      expect((await add([made.Guid], 'g-none')).status).toBe(400);
    });
  });

  it('404 for nobody, and then nobody at all is added', async () => {
    expect((await add([made.Guid, 'nobody'])).status).toBe(404);
    expect(await members()).toBe(0);
  });
});
