import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest } from '../../support/administrator.ts';
import { makeTokenStage, refusesOthers, type TokenStage } from '../../support/hardwareTokens.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:EnableHardwareToken', (world) => {
  let stage: TokenStage;
  beforeAll(async () => {
    stage = await makeTokenStage(world());
  });
  const enable = () =>
    callRest(world(), stage.key, 'EnableHardwareToken', { userId: stage.Guid, tokenSerialNumber: '000123456789' });

  describe('200', () => {
    it('says who did it and when; doing it again changes nothing', async () => {
      const { body } = await enable();
      expect(body).toEqual({
        userId: stage.Guid,
        tokenSerialNumber: '000123456789',
        tokenStatus: 'Enabled',
        tokenStatusChangedBy: expect.stringMatching(/./),
        tokenStatusChangedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*\.\d{3}Z$/),
      });
      world().advance(60);
      expect((await enable()).body).toEqual(body);
      const listed = await callRest(world(), stage.key, 'ListUserDevicesV2', { userId: stage.Guid });
      expect(listed.body['sidTokens']).toEqual([expect.objectContaining({ tokenStatus: 'Enabled', pinSet: 'true' })]);
    });

    it('is told in the logs', async () => {
      const { body } = await callRest(world(), stage.key, 'ListUserAuthenticationLogs', { userId: stage.Guid });
      expect(body).toContainEqual(expect.objectContaining({ eventCode: '9002' }));
    });
  });

  refusesOthers(world, () => stage, 'EnableHardwareToken');
});
