import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeUser, type Made } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetUserMFAAuthenticationSettings', (world) => {
  let account: Account;
  let made: Made;
  beforeEach(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'GetUserMFAAuthenticationSettings', { ...made, ...params });

  it('200 is Enabled at first', async () => {
    expect(shown(await call(), 'UserMFAAuthenticationSettings')).toBe('Enabled');
  });

  it('404 EntityNotExists.User', async () => {
    expect(said(await call({ UserId: 'u-00000000000000000000' }))).toBe('404 EntityNotExists.User');
  });
});
