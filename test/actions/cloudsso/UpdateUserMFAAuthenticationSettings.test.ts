import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeUser, synchronize, type Made } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:UpdateUserMFAAuthenticationSettings', (world) => {
  let account: Account;
  let made: Made;
  beforeEach(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'UpdateUserMFAAuthenticationSettings', { ...made, ...params });
  const own = async () =>
    shown(await world().call(account, 'GetUserMFAAuthenticationSettings', made), 'UserMFAAuthenticationSettings');

  it('200 sets it, of a synchronized user too', async () => {
    await synchronize(world(), made);
    expect(said(await call({ UserMFAAuthenticationSettings: 'Disabled' }))).toBe('200');
    expect(await own()).toBe('Disabled');
  });

  it('400 for another value or none', async () => {
    const answer = await call({ UserMFAAuthenticationSettings: 'OnlyRiskyLogin' });
    expect(said(answer)).toBe('400 InvalidParameter.UserMFAAuthenticationSettings');
    expect(said(await call())).toBe('400 MissingUserMFAAuthenticationSettings');
  });

  it('404 EntityNotExists.User', async () => {
    const params = { UserId: 'u-00000000000000000000', UserMFAAuthenticationSettings: 'Enabled' };
    expect(said(await call(params))).toBe('404 EntityNotExists.User');
  });
});
