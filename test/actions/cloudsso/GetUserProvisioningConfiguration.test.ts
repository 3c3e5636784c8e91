import { describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetUserProvisioningConfiguration', (world) => {
  describe('200', () => {
    it('settings as old as their directory while nobody changes them', async () => {
      const account = await world().account();
      const DirectoryId = await makeDirectory(world(), account);
      const { CreateTime } = shown(await world().call(account, 'GetDirectory', { DirectoryId }), 'Directory');
      world().advance(5);
      const answer = await world().call(account, 'GetUserProvisioningConfiguration', { DirectoryId });
      expect(shown(answer, 'UserProvisioningConfiguration')).toEqual({
        DirectoryId,
        DefaultLandingPage: 'https://homenew.console.aliyun.com',
        SessionDuration: 6,
        UserNameReplacementForAt: '-',
        CreateTime,
        GmtCreate: CreateTime,
        UpdateTime: CreateTime,
        GmtModified: CreateTime,
      });
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it("another account's", async () => {
      const DirectoryId = await makeDirectory(world(), await world().account());
      const stranger = await world().account();
      const answer = await world().call(stranger, 'GetUserProvisioningConfiguration', { DirectoryId });
      expect(said(answer)).toBe('404 EntityNotExists.Directory');
    });
  });
});
