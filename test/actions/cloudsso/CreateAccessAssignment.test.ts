import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeAssignable, perform, tripleOf, type Assignable } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:CreateAccessAssignment', (world) => {
  let account: Account;
  let made: Assignable;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAssignable(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'CreateAccessAssignment', { ...tripleOf(made), ...params });
  const assign = () => perform(world(), account, 'CreateAccessAssignment', tripleOf(made));

  it('200, and 409 EntityAlreadyExists.AccessAssignment afterwards', async () => {
    await assign();
    expect(said(await call())).toBe('409 EntityAlreadyExists.AccessAssignment');
  });

  it('404 EntityNotExists.User, EntityNotExists.Group, EntityNotExists.Target', async () => {
    expect(said(await call({ PrincipalId: 'u-x' }))).toBe('404 EntityNotExists.User');
    expect(said(await call({ PrincipalType: 'Group' }))).toBe('404 EntityNotExists.Group');
    expect(said(await call({ TargetId: '1' }))).toBe('404 EntityNotExists.Target');
  });

  it('404 EntityNotExists.AccessConfiguration, EntityNotExists.Directory', async () => {
    expect(said(await call({ AccessConfigurationId: 'ac-x' }))).toBe('404 EntityNotExists.AccessConfiguration');
    expect(said(await call({ DirectoryId: 'd-x' }))).toBe('404 EntityNotExists.Directory');
  });
});
