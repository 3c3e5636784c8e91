import { beforeEach, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeAccessKey, makeRamUser, RAM } from '../../support/given.ts';
import { bindDevice, makeDevice } from '../../support/signIn.ts';
import { onEveryDatabase, type Account, type Key } from '../../support/world.ts';

onEveryDatabase('ram:ListVirtualMFADevices', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (by: Key = account) => world().call(by, 'ListVirtualMFADevices', {}, RAM);

  it('200 with both wrappers around nothing, whatever other accounts have', async () => {
    await makeDevice(world(), await world().account());
    expect(shown(await call(), 'VirtualMFADevices')).toEqual({ VirtualMFADevice: [] });
  });

  it('200 with who has each device and since when', async () => {
    const UserId = await makeRamUser(world(), account);
    const tablet = await makeDevice(world(), account, 'tablet');
    const phone = await makeDevice(world(), account, 'phone');
    await bindDevice(world(), account, phone);
    expect(shown(await call(), 'VirtualMFADevices')).toEqual({
      VirtualMFADevice: [
        {
          SerialNumber: phone.serialNumber,
          User: { UserId, UserName: 'Alice', DisplayName: '' },
          ActivateDate: expect.stringMatching(INSTANT),
        },
        { SerialNumber: tablet.serialNumber },
      ],
    });
  });

  it('403 NoPermission for a user without a policy', async () => {
    await makeRamUser(world(), account);
    expect(said(await call(await makeAccessKey(world(), account)))).toBe('403 NoPermission');
  });
});
