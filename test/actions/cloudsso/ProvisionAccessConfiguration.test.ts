import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeAssignable, pairOf, waitTask, type Assignable } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ProvisionAccessConfiguration', (world) => {
  let account: Account;
  let made: Assignable;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAssignable(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'ProvisionAccessConfiguration', { ...pairOf(made), ...params });

  it('200, and the role is there, with its trust; 409 OperationConflict.Task meanwhile', async () => {
    world().worker.hold();
    const started = await call();
    expect(said(started)).toBe('200');
    expect(said(await call())).toBe('409 OperationConflict.Task');
    world().worker.release();
    const [{ TaskId }] = started.body['Tasks'] as [{ TaskId: string }];
    await waitTask(world(), account, { DirectoryId: made.DirectoryId, TaskId });
    const roles = await world().database.knex('ram_roles').where({ account_id: made.MemberId });
    expect(roles).toMatchObject([{ role_name: 'AliyunReservedSSO-ECS-Admin' }]);
  });

  it('404 EntityNotExists.Target for an account from elsewhere', async () => {
    expect(said(await call({ TargetId: '1000000000000001' }))).toBe('404 EntityNotExists.Target');
  });

  it('404 EntityNotExists.AccessConfiguration, EntityNotExists.Directory', async () => {
    expect(said(await call({ AccessConfigurationId: 'ac-x' }))).toBe('404 EntityNotExists.AccessConfiguration');
    expect(said(await call({ DirectoryId: 'd-x' }))).toBe('404 EntityNotExists.Directory');
  });
});
