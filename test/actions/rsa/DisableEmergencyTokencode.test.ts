import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:DisableEmergencyTokencode', (world) => {
  let made: Administered;
  beforeAll(async () => {
    made = await makeAdministered(world(), await world().account(), { Role: 'HelpDesk' });
  });
  const disable = (eacId: string, userId = made.Guid) =>
    callRest(world(), made.key, 'DisableEmergencyTokencode', { userId, eacId });

  describe('200', () => {
    it('and no code is in force any more, however often', async () => {
      const enabled = await callRest(world(), made.key, 'EnableEmergencyTokencodeV2', { userId: made.Guid });
      const id = String(enabled.body['emergencyTokencodeId']);
      expect([(await disable(id)).text, (await disable(id)).status]).toEqual(['{}', 200]);
      const { body } = await callRest(world(), made.key, 'LookupUser', { username: 'alice' });
      expect(body).toMatchObject({ emergencyAccessStatus: 'Disabled', emergencyTokencodeOneTimeUse: null });
    });
  });

  it('404 for nobody', async () => {
    expect((await disable('x', 'nobody')).status).toBe(404);
  });
});
