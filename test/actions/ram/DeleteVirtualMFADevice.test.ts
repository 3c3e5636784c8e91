import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeRamUser, RAM } from '../../support/given.ts';
import { bindDevice, makeDevice, type MadeDevice } from '../../support/signIn.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:DeleteVirtualMFADevice', (world) => {
  let account: Account;
  let device: MadeDevice;
  beforeEach(async () => {
    account = await world().account();
    device = await makeDevice(world(), account);
  });
  const call = (SerialNumber: string, by = account) =>
    world().call(by, 'DeleteVirtualMFADevice', { SerialNumber }, RAM);

  it('200, and the name is free again with another seed', async () => {
    expect(said(await call(device.serialNumber))).toBe('200');
    expect((await makeDevice(world(), account)).seed).not.toBe(device.seed);
  });

  it('400 InvalidParameter.SerialNumber.InvalidChars for what is no ARN of a device', async () => {
    expect(said(await call('phone'))).toBe('400 InvalidParameter.SerialNumber.InvalidChars');
  });

  it('403 NoPermission for a device of another account, which stays', async () => {
    expect(said(await call(device.serialNumber, await world().account()))).toBe('403 NoPermission');
    expect(said(await call(device.serialNumber))).toBe('200');
  });

  it('404 EntityNotExist.VirtualMFADevice the second time', async () => {
    await call(device.serialNumber);
    expect(said(await call(device.serialNumber))).toBe('404 EntityNotExist.VirtualMFADevice');
  });

  it('409 DeleteConflict.VirtualMFADevice.User while somebody has it', async () => {
    await makeRamUser(world(), account);
    await bindDevice(world(), account, device);
    expect(said(await call(device.serialNumber))).toBe('409 DeleteConflict.VirtualMFADevice.User');
  });
});
