import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeConfigured, type Configured } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetAccessConfiguration', (world) => {
  let account: Account;
  let made: Configured;
  beforeEach(async () => {
    account = await world().account();
    made = await makeConfigured(world(), account);
  });
  const call = (params: object = {}, caller = account) =>
    world().call(caller, 'GetAccessConfiguration', { ...made, ...params });

  it('200', async () => {
    expect(shown(await call(), 'AccessConfiguration')).toMatchObject({
      AccessConfigurationId: made.AccessConfigurationId,
      AccessConfigurationName: 'ECS-Admin',
      Tags: [],
    });
  });

  it('404 for what is not there, and for what is somebody else’s', async () => {
    const stranger = await world().account();
    const other = await makeConfigured(world(), stranger);
    expect(said(await call({ AccessConfigurationId: other.AccessConfigurationId }))).toBe(
      '404 EntityNotExists.AccessConfiguration',
    );
    expect(said(await call({}, stranger))).toBe('404 EntityNotExists.Directory');
  });
});
