import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest } from '../../support/administrator.ts';
import { assignToken } from '../../support/givenRsa.ts';
import { makeTokenStage, refusesOthers, type TokenStage } from '../../support/hardwareTokens.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:UnassignHardwareToken', (world) => {
  let stage: TokenStage;
  beforeAll(async () => {
    stage = await makeTokenStage(world());
  });
  const unassign = (tokenSerialNumber: string) =>
    callRest(world(), stage.key, 'UnassignHardwareToken', { userId: stage.Guid, tokenSerialNumber });

  describe('200', () => {
    it('and nobody has the token, which can be given again', async () => {
      const { account, DirectoryId, UserId } = stage;
      await assignToken(world(), account, { DirectoryId, UserId }, { SerialNumber: '7' });
      expect((await unassign('7')).body).toEqual({ tokenSerialNumber: '7', tokenState: 'Unassigned' });
      expect((await unassign('7')).status).toBe(404);
      const listed = await callRest(world(), stage.key, 'ListUserDevicesV2', { userId: stage.Guid });
      expect(listed.body['sidTokens']).toEqual([expect.objectContaining({ tokenSerialNumber: '000123456789' })]);
      expect(await assignToken(world(), account, { DirectoryId, UserId }, { SerialNumber: '7' })).toBe('7');
    });

    it('once, of two at once', async () => {
      const { account, DirectoryId, UserId } = stage;
      await assignToken(world(), account, { DirectoryId, UserId }, { SerialNumber: '8' });
      const answers = await Promise.all([unassign('8'), unassign('8')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    });
  });

  refusesOthers(world, () => stage, 'UnassignHardwareToken');
});
