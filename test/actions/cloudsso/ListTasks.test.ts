import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeAssignable, perform, tripleOf, type Assignable } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListTasks', (world) => {
  let account: Account;
  let made: Assignable;
  let TaskId: string;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAssignable(world(), account);
    TaskId = await perform(world(), account, 'CreateAccessAssignment', tripleOf(made));
  });
  const call = (params: object = {}) =>
    world().call(account, 'ListTasks', { DirectoryId: made.DirectoryId, ...params });

  it('200', async () => {
    expect((await call()).body).toMatchObject({ TotalCounts: 1, Tasks: [{ TaskId, Status: 'Success' }] });
  });

  it('400 InvalidParameter.Filter', async () => {
    expect(said(await call({ Filter: 'EndTime ge x' }))).toBe('400 InvalidParameter.Filter');
    expect(said(await call({ DirectoryId: 'd-x' }))).toBe('404 EntityNotExists.Directory');
  });
});
