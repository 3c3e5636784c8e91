import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeUser, makeUserIn, type Made } from '../../support/given.ts';
import { bindUserDevice } from '../../support/givenDevices.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:DeleteMFADeviceForUser', (world) => {
  let account: Account;
  let made: Made;
  beforeEach(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'DeleteMFADeviceForUser', { ...made, ...params });
  const count = async () => (await world().call(account, 'ListMFADevicesForUser', made)).body['TotalCounts'];

  describe('200', () => {
    it('takes the one device off, after which the user can go', async () => {
      const MFADeviceId = await bindUserDevice(world(), account, made);
      await bindUserDevice(world(), account, made);
      expect(Object.keys((await call({ MFADeviceId })).body)).toEqual(['RequestId']);
      expect(await count()).toBe(1);
      expect(said(await world().call(account, 'DeleteUser', made))).toBe('409 DeletionConflict.User.MFADevice');
    });

    it('by its kind too, in any case', async () => {
      const MFADeviceId = await bindUserDevice(world(), account, made);
      expect(said(await call({ MFADeviceId, MfaType: 'totp' }))).toBe('200');
    });
  });

  describe('404', () => {
    it("EntityNotExists.MFADevice for another kind, and for another user's device", async () => {
      const MFADeviceId = await bindUserDevice(world(), account, made);
      const UserId = await makeUserIn(world(), account, made.DirectoryId, { UserName: 'Bob' });
      expect(said(await call({ MFADeviceId, MfaType: 'PlatformPasskey' }))).toBe('404 EntityNotExists.MFADevice');
      expect(said(await call({ MFADeviceId, UserId }))).toBe('404 EntityNotExists.MFADevice');
      expect(await count()).toBe(1);
    });

    it('EntityNotExists.User', async () => {
      const unknown = { UserId: 'u-00000000000000000000', MFADeviceId: 'mfa-00000000000000000000' };
      expect(said(await call(unknown))).toBe('404 EntityNotExists.User');
    });
  });
});
