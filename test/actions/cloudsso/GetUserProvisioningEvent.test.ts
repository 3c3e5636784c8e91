import { describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeFailure } from '../../support/givenProvisioning.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetUserProvisioningEvent', (world) => {
  it('200: the event, its times under both names', async () => {
    const account = await world().account();
    const { DirectoryId, EventId } = await makeFailure(world(), account);
    const answer = await world().call(account, 'GetUserProvisioningEvent', { DirectoryId, EventId });
    const event = shown(answer, 'UserProvisioningEvent');
    const { CreateTime } = event;
    expect(event).toMatchObject({
      EventId,
      GmtCreate: CreateTime,
      GmtModified: CreateTime,
      GmtLastExec: CreateTime,
      ErrorCount: 1,
    });
  });

  describe('404', () => {
    it("EntityNotExists.UserProvisioningEvent for another directory's event", async () => {
      const stranger = await world().account();
      const { DirectoryId } = await makeFailure(world(), stranger);
      const { EventId } = await makeFailure(world(), await world().account());
      expect(said(await world().call(stranger, 'GetUserProvisioningEvent', { DirectoryId, EventId }))).toBe(
        '404 EntityNotExists.UserProvisioningEvent',
      );
    });

    it('EntityNotExists.Directory', async () => {
      const params = { DirectoryId: 'd-000000000000', EventId: 'upe-00000000000000000000' };
      expect(said(await world().call(await world().account(), 'GetUserProvisioningEvent', params))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
