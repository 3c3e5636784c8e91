import { beforeEach, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, sendRest, signToken, type Administered } from '../../support/administrator.ts';
import { makeDevice } from '../../support/givenRsa.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:DeleteUserDevice', (world) => {
  let made: Administered;
  let deviceId: string;
  beforeEach(async () => {
    const account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
    const { DirectoryId, UserId } = made;
    deviceId = await makeDevice(world(), account, { DirectoryId, UserId });
  });
  const del = (params: object = {}) =>
    callRest(world(), made.key, 'DeleteUserDevice', { userId: made.Guid, deviceId, ...params });

  describe('200', () => {
    it('with an empty body of type JSON, and it is gone', async () => {
      const path = `/v1/users/${made.Guid}/devices/${deviceId.toUpperCase()}`;
      const headers = { 'content-type': 'application/json' };
      const token = await signToken(world(), made.key);
      const answer = await sendRest(world(), { method: 'DELETE', path, headers, token });
      expect([answer.status, answer.text]).toEqual([200, '{}']);
      const left = await callRest(world(), made.key, 'ListUserDevicesV2', { userId: made.Guid });
      expect(left.body['devices']).toEqual([]);
    });
  });

  describe('404', () => {
    it('the second time', async () => {
      await del();
      const answer = await del();
      expect([answer.status, answer.body['code']]).toEqual([404, '404 NOT_FOUND']);
    });

    it('for nobody', async () => {
      expect((await del({ userId: 'nobody' })).status).toBe(404);
    });

    it("for another user's device", async () => {
      const account = await world().account();
      const other = await makeAdministered(world(), account);
      const answer = await callRest(world(), other.key, 'DeleteUserDevice', { userId: other.Guid, deviceId });
      expect(answer.status).toBe(404);
    });
  });
});
