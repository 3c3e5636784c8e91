import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeRamUser, RAM } from '../../support/given.ts';
import { bindDevice, makeDevice, type MadeDevice } from '../../support/signIn.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:UnbindMFADevice', (world) => {
  let account: Account;
  let device: MadeDevice;
  beforeEach(async () => {
    account = await world().account();
    await makeRamUser(world(), account);
    device = await makeDevice(world(), account);
    await bindDevice(world(), account, device);
  });
  const call = (UserName: string, by = account) => world().call(by, 'UnbindMFADevice', { UserName }, RAM);

  it('200 with the device, which somebody else may have then', async () => {
    expect(shown(await call('aLICE'), 'MFADevice')).toEqual({ SerialNumber: device.serialNumber });
    await makeRamUser(world(), account, 'Bob');
    await bindDevice(world(), account, device, 'Bob');
    expect(said(await world().call(account, 'DeleteUser', { UserName: 'Alice' }, RAM))).toBe('200');
  });

  it('404 EntityNotExist.User, also for a user of another account', async () => {
    expect(said(await call('bob'))).toBe('404 EntityNotExist.User');
    expect(said(await call('Alice', await world().account()))).toBe('404 EntityNotExist.User');
  });

  it('404 EntityNotExist.User.MFADevice for all but one of many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 3 }, () => call('Alice')));
    const absent = '404 EntityNotExist.User.MFADevice';
    expect(answers.map(said).sort()).toEqual(['200', absent, absent]);
  });
});
