import { beforeAll, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:DisableEmergencyTokencodes', (world) => {
  let made: Administered;
  beforeAll(async () => {
    made = await makeAdministered(world(), await world().account(), { Role: 'HelpDesk' });
  });
  const disable = (userId = made.Guid) => callRest(world(), made.key, 'DisableEmergencyTokencodes', { userId });

  it('200, and no code is in force any more, however often', async () => {
    await callRest(world(), made.key, 'EnableEmergencyTokencodeV1', { userId: made.Guid, expirationDays: 2 });
    expect([(await disable()).text, (await disable()).text]).toEqual(['{}', '{}']);
    const { body } = await callRest(world(), made.key, 'LookupUser', { username: 'alice' });
    expect(body).toMatchObject({ emergencyAccessStatus: 'Disabled', emergencyTokencodeId: null });
  });

  it('404 for nobody', async () => {
    expect((await disable('nobody')).status).toBe(404);
  });
});
