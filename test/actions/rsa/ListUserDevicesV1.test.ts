import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { makeDevice } from '../../support/givenRsa.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:ListUserDevicesV1', (world) => {
  let made: Administered;
  beforeAll(async () => {
    const account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
    const { DirectoryId, UserId } = made;
    for (const [Kind, DeviceName] of [
      ['Mobile', 'Phone'],
      ['Browser', 'Desk'],
      ['Fido', 'Key'],
    ]) {
      await makeDevice(world(), account, { DirectoryId, UserId }, { Kind, DeviceName });
      world().advance(1);
    }
  });
  const names = async (params: object = {}) => {
    const answer = await callRest(world(), made.key, 'ListUserDevicesV1', { userId: made.Guid, ...params });
    return (answer.body as unknown as { name: string }[]).map(({ name }) => name);
  };

  describe('200', () => {
    it('with browsers unless told otherwise, oldest first', async () => {
      expect(await names()).toEqual(['Phone', 'Desk', 'Key']);
      expect(await names({ includeBrowsers: 'false' })).toEqual(['Phone', 'Key']);
    });
  });

  it('400 with a truth value that is none', async () => {
    const params = { userId: made.Guid, includeBrowsers: 'maybe' };
    expect((await callRest(world(), made.key, 'ListUserDevicesV1', params)).status).toBe(400);
  });

  it('404 for nobody', async () => {
    expect((await callRest(world(), made.key, 'ListUserDevicesV1', { userId: 'nobody' })).status).toBe(404);
  });
});
