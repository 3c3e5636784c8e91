import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeRamUser, RAM } from '../../support/given.ts';
import { bindDevice, makeDevice } from '../../support/signIn.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:GetUserMFAInfo', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makeRamUser(world(), account);
  });
  const call = (UserName: string, by = account) => world().call(by, 'GetUserMFAInfo', { UserName }, RAM);

  it('200 with the device of the user', async () => {
    const device = await makeDevice(world(), account);
    await bindDevice(world(), account, device);
    expect(shown(await call('alice'), 'MFADevice')).toEqual({ SerialNumber: device.serialNumber, Type: 'VMFA' });
  });

  it('404 EntityNotExist.User, also for a user of another account', async () => {
    expect(said(await call('bob'))).toBe('404 EntityNotExist.User');
    expect(said(await call('Alice', await world().account()))).toBe('404 EntityNotExist.User');
  });

  it('404 EntityNotExist.User.MFADevice for a user who has none', async () => {
    expect(said(await call('Alice'))).toBe('404 EntityNotExist.User.MFADevice');
  });
});
