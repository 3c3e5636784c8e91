import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:SetLoginPreference', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'SetLoginPreference', { DirectoryId, ...params });
  const preference = async () =>
    shown(await world().call(account, 'GetLoginPreference', { DirectoryId }), 'LoginPreference');

  it('200 keeps what is left out or empty, echoes what is written, and clears on a semicolon', async () => {
    await call({ LoginNetworkMasks: '127.0.0.1/24;255.255.255.254/32', AllowUserToGetCredentials: true });
    await call({ LoginNetworkMasks: '' });
    await call();
    const written = { LoginNetworkMasks: '127.0.0.1/24;255.255.255.254/32', AllowUserToGetCredentials: true };
    expect(await preference()).toEqual(written);
    await call({ LoginNetworkMasks: ';', AllowUserToGetCredentials: false });
    expect(await preference()).toEqual({ LoginNetworkMasks: '', AllowUserToGetCredentials: false });
  });

  it('200 with 100 addresses', async () => {
    const LoginNetworkMasks = Array.from({ length: 100 }, (_, at) => `10.0.0.${at}`).join(';');
    expect(said(await call({ LoginNetworkMasks }))).toBe('200');
  });

  describe('400 InvalidParameter.LoginNetworkMasks', () => {
    const TOO_MANY = Array.from({ length: 101 }, (_, at) => `10.0.0.${at}`).join(';');
    it.each(['300.1.1.1', '10.0.0.0/33', '10.0.0.1;', '::1', 'here', TOO_MANY])('%s', async (LoginNetworkMasks) => {
      expect(said(await call({ LoginNetworkMasks }))).toBe('400 InvalidParameter.LoginNetworkMasks');
    });
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
