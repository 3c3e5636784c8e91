import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest } from '../../support/administrator.ts';
import { makeTokenStage, refusesOthers, type TokenStage } from '../../support/hardwareTokens.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:ClearHardwareTokenPin', (world) => {
  let stage: TokenStage;
  beforeAll(async () => {
    stage = await makeTokenStage(world());
  });
  const clear = () =>
    callRest(world(), stage.key, 'ClearHardwareTokenPin', { userId: stage.Guid, tokenSerialNumber: '000123456789' });
  const pinSet = async () => {
    const { body } = await callRest(world(), stage.key, 'ListUserDevicesV2', { userId: stage.Guid });
    return (body['sidTokens'] as { pinSet: string }[]).map((token) => token.pinSet);
  };

  describe('200', () => {
    it('and the token has no PIN, however often', async () => {
      expect(await pinSet()).toEqual(['true']);
      const answer = { userId: stage.Guid, tokenSerialNumber: '000123456789', pinSet: 'false' };
      expect([(await clear()).body, (await clear()).body]).toEqual([answer, answer]);
      expect(await pinSet()).toEqual(['false']);
    });
  });

  refusesOthers(world, () => stage, 'ClearHardwareTokenPin');
});
