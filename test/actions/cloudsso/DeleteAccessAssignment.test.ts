import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeAssignable, perform, tripleOf, type Assignable } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:DeleteAccessAssignment', (world) => {
  let account: Account;
  let made: Assignable;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAssignable(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'DeleteAccessAssignment', { ...tripleOf(made), ...params });
  const assign = () => perform(world(), account, 'CreateAccessAssignment', tripleOf(made));

  it('404 EntityNotExists.AccessAssignment, then 200', async () => {
    expect(said(await call())).toBe('404 EntityNotExists.AccessAssignment');
    await assign();
    expect(said(await call())).toBe('200');
  });

  it('404 EntityNotExists.AccessConfiguration, EntityNotExists.Directory', async () => {
    expect(said(await call({ AccessConfigurationId: 'ac-x' }))).toBe('404 EntityNotExists.AccessConfiguration');
    expect(said(await call({ DirectoryId: 'd-x' }))).toBe('404 EntityNotExists.Directory');
  });
});
