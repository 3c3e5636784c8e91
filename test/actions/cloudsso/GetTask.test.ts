import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeAssignable, perform, tripleOf, type Assignable } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetTask', (world) => {
  let account: Account;
  let made: Assignable;
  let TaskId: string;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAssignable(world(), account);
    TaskId = await perform(world(), account, 'CreateAccessAssignment', tripleOf(made));
  });
  const call = (params: object = {}) =>
    world().call(account, 'GetTask', { DirectoryId: made.DirectoryId, TaskId, ...params });

  it('200', async () => {
    expect((await call()).body).toMatchObject({ Task: { TaskId, Status: 'Success', PrincipalId: made.UserId } });
  });

  it('404 EntityNotExists.Task', async () => {
    expect(said(await call({ TaskId: 't-x' }))).toBe('404 EntityNotExists.Task');
    expect(said(await call({ DirectoryId: 'd-x' }))).toBe('404 EntityNotExists.Directory');
  });
});
