import { beforeAll, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { makeUserIn } from '../../support/given.ts';
import { makeDevice } from '../../support/givenRsa.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:GetLicenseUsageV1', (world) => {
  let account: Account;
  let made: Administered;
  beforeAll(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
  });
  const usage = async () => (await callRest(world(), made.key, 'GetLicenseUsageV1')).body;

  it('200: counts people, not devices, and only those of the directory', async () => {
    const { DirectoryId, UserId } = made;
    const stranger = await world().account();
    await makeDevice(world(), stranger, await makeAdministered(world(), stranger));
    const before = {
      mfaLicensesUsed: 0,
      usersWithThirdPartyFidoAuthenticators: 0,
      smsAndVoiceTokencodesSent: 0,
      activeUsers: 1,
    };
    expect(await usage()).toEqual(before);
    const bob = { DirectoryId, UserId: await makeUserIn(world(), account, DirectoryId, { UserName: 'bob' }) };
    for (const DeviceName of ['one', 'two']) {
      await makeDevice(world(), account, { DirectoryId, UserId }, { Kind: 'Fido', DeviceName });
    }
    await makeDevice(world(), account, bob, { Kind: 'Browser' });
    await makeDevice(world(), account, bob);
    expect(await usage()).toEqual({
      ...before,
      mfaLicensesUsed: 1,
      usersWithThirdPartyFidoAuthenticators: 1,
      activeUsers: 2,
    });
    await world().call(account, 'UpdateUserStatus', { ...bob, NewStatus: 'Disabled' });
    expect(await usage()).toMatchObject({ mfaLicensesUsed: 1, activeUsers: 1 });
  });
});
