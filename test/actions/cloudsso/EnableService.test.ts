import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { onEveryDatabase, REGION, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:EnableService', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = () => world().call(account, 'EnableService');
  const status = async () => shown(await world().call(account, 'GetServiceStatus'), 'ServiceStatus');

  describe('200', () => {
    it('switches it on again, and directories can be made', async () => {
      await world().call(account, 'DisableService');
      expect(Object.keys((await call()).body)).toEqual(['RequestId']);
      expect((await status())['Status']).toBe('Enabled');
      expect(said(await world().call(account, 'CreateDirectory'))).toBe('200');
      expect((await status())['RegionsInUse']).toEqual([REGION]);
    });

    it('changes nothing when it is on', async () => {
      expect(said(await call())).toBe('200');
      expect(said(await call())).toBe('200');
    });
  });
});
