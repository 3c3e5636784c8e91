import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { makeDevice } from '../../support/givenRsa.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:ListUserDevicesV2', (world) => {
  let made: Administered;
  let phone: string;
  beforeAll(async () => {
    const account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
    const { DirectoryId, UserId } = made;
    phone = await makeDevice(world(), account, { DirectoryId, UserId });
    const browser = { Kind: 'Browser', DeviceName: 'Desk', Model: 'Firefox' };
    await makeDevice(world(), account, { DirectoryId, UserId }, browser);
    await makeDevice(world(), account, { DirectoryId, UserId }, { Kind: 'Fido', DeviceName: 'Key' });
  });
  const list = (params: object = {}) =>
    callRest(world(), made.key, 'ListUserDevicesV2', { userId: made.Guid, ...params });

  describe('200', () => {
    it('sorts by what they are, every member a text or null', async () => {
      const { body } = await list();
      expect(body).toEqual({
        devices: [expect.objectContaining({ id: phone, name: 'Phone', userId: made.Guid, browser: null })],
        fidoTokens: [expect.objectContaining({ name: 'Key', capabilities: null })],
        sidTokens: [],
      });
      const [device] = body['devices'] as object[];
      const types = Object.values(device ?? {}).map((value) => value === null || typeof value === 'string');
      expect(types).toEqual(Array(20).fill(true));
    });

    it('with browsers on request', async () => {
      const { body } = await list({ includeBrowsers: 'true' });
      expect(body['devices']).toEqual([
        expect.objectContaining({ name: 'Phone' }),
        expect.objectContaining({ name: 'Desk', browser: 'Firefox' }),
      ]);
    });
  });

  it('400 with a truth value that is none', async () => {
    expect((await list({ includeBrowsers: '1' })).status).toBe(400);
  });

  it('404 for nobody', async () => {
    expect((await list({ userId: 'nobody' })).status).toBe(404);
  });
});
