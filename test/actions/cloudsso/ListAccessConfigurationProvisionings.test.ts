import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeAssignable, perform, tripleOf, type Assignable } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListAccessConfigurationProvisionings', (world) => {
  let account: Account;
  let made: Assignable;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAssignable(world(), account);
    await perform(world(), account, 'CreateAccessAssignment', tripleOf(made));
  });
  const call = (params: object = {}) =>
    world().call(account, 'ListAccessConfigurationProvisionings', { DirectoryId: made.DirectoryId, ...params });

  it('200', async () => {
    expect((await call()).body).toMatchObject({
      TotalCounts: 1,
      AccessConfigurationProvisionings: [{ Status: 'Provisioned', TargetId: made.MemberId }],
    });
  });

  it('400 InvalidParameter.MaxResults', async () => {
    expect(said(await call({ MaxResults: 21 }))).toBe('400 InvalidParameter.MaxResults');
    expect(said(await call({ DirectoryId: 'd-x' }))).toBe('404 EntityNotExists.Directory');
  });
});
