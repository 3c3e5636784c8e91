import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeAssignable, pairOf, perform, tripleOf, type Assignable } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:DeprovisionAccessConfiguration', (world) => {
  let account: Account;
  let made: Assignable;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAssignable(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'DeprovisionAccessConfiguration', { ...pairOf(made), ...params });
  const assign = () => perform(world(), account, 'CreateAccessAssignment', tripleOf(made));

  it('200, and the role is gone; 409 and 404 before and after', async () => {
    expect(said(await call())).toBe('404 EntityNotExists.AccessConfigurationProvisioning');
    await assign();
    expect(said(await call())).toBe('409 DeletionConflict.AccessConfigurationProvisioning.AccessAssignment');
    await perform(world(), account, 'DeleteAccessAssignment', tripleOf(made));
    await perform(world(), account, 'DeprovisionAccessConfiguration', pairOf(made));
    expect(await world().database.knex('ram_roles').where({ account_id: made.MemberId })).toEqual([]);
  });

  it('404 EntityNotExists.AccessConfiguration, EntityNotExists.Directory', async () => {
    expect(said(await call({ AccessConfigurationId: 'ac-x' }))).toBe('404 EntityNotExists.AccessConfiguration');
    expect(said(await call({ DirectoryId: 'd-x' }))).toBe('404 EntityNotExists.Directory');
  });
});
