import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { RAM } from '../../support/given.ts';
import { makeFailure, ramUsers } from '../../support/givenProvisioning.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:RetryUserProvisioningEvent', (world) => {
  let account: Account;
  let failed: Awaited<ReturnType<typeof makeFailure>>;
  beforeEach(async () => {
    account = await world().account();
    failed = await makeFailure(world(), account);
    world().advance(5);
  });
  const call = (params: object = {}) => {
    const { DirectoryId, EventId } = failed;
    const all = { DirectoryId, EventId, DuplicationStrategy: 'KeepBoth', ...params };
    return world().call(account, 'RetryUserProvisioningEvent', all);
  };
  const event = () => {
    const { DirectoryId, EventId } = failed;
    return world().call(account, 'GetUserProvisioningEvent', { DirectoryId, EventId });
  };

  describe('200', () => {
    it('the event is gone when the name has become free', async () => {
      await world().call(failed.member, 'DeleteUser', { UserName: 'Alice_sso' }, RAM);
      expect(said(await call())).toBe('200');
      expect(said(await event())).toBe('404 EntityNotExists.UserProvisioningEvent');
      expect(await ramUsers(world(), failed.member)).toEqual(['Alice', 'Alice_sso']);
    });

    it('takes over for this once', async () => {
      expect(said(await call({ DuplicationStrategy: 'takeover' }))).toBe('200');
      expect(said(await event())).toBe('404 EntityNotExists.UserProvisioningEvent');
    });

    it('counts one more error where it fails again', async () => {
      const { CreateTime } = shown(await event(), 'UserProvisioningEvent');
      expect(said(await call())).toBe('200');
      const again = shown(await event(), 'UserProvisioningEvent');
      expect(again).toMatchObject({ ErrorCount: 2, CreateTime, SourceType: 'StartProvisioning' });
      expect(String(again['LatestAsyncTime']) > String(CreateTime)).toBe(true);
    });
  });

  it('400 InvalidParameter.DuplicationStrategy', async () => {
    expect(said(await call({ DuplicationStrategy: 'Replace' }))).toBe('400 InvalidParameter.DuplicationStrategy');
  });

  it('404 for an event or a directory that is not there', async () => {
    expect(said(await call({ EventId: 'upe-00000000000000000000' }))).toBe('404 EntityNotExists.UserProvisioningEvent');
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
