import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { addPolicy, makeConfigured, type Configured } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:DeleteAccessConfiguration', (world) => {
  let account: Account;
  let made: Configured;
  beforeEach(async () => {
    account = await world().account();
    made = await makeConfigured(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'DeleteAccessConfiguration', { ...made, ...params });

  it('200, and 404 EntityNotExists.AccessConfiguration the second time', async () => {
    expect(said(await call())).toBe('200');
    expect(said(await call())).toBe('404 EntityNotExists.AccessConfiguration');
  });

  it('409 DeletionConflict.AccessConfiguration.PermissionPolicy unless forced', async () => {
    await addPolicy(world(), account, made);
    expect(said(await call())).toBe('409 DeletionConflict.AccessConfiguration.PermissionPolicy');
    expect(said(await call({ ForceRemovePermissionPolicies: 'true' }))).toBe('200');
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
