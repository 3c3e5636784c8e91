import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { openSession } from '../../contract/principals.ts';
import { makeRamRole, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:DeleteRole', (world) => {
  let account: Account;
  let RoleId: string;
  beforeEach(async () => {
    account = await world().account();
    RoleId = await makeRamRole(world(), account);
  });
  const call = (RoleName = 'Operator') => world().call(account, 'DeleteRole', { RoleName }, RAM);

  it('200, and the name is free again, for a role with another id', async () => {
    expect(said(await call('operator'))).toBe('200');
    expect(await makeRamRole(world(), account)).not.toBe(RoleId);
  });

  it("404 EntityNotExist.Role the second time, and for another account's role", async () => {
    await makeRamRole(world(), await world().account(), 'Theirs');
    const answers = await Promise.all([call(), call(), call('Theirs')]);
    expect(answers.map(said).sort()).toEqual(['200', ...Array(2).fill('404 EntityNotExist.Role')]);
  });

  it('409 DeleteConflict.Role.Policy while a policy is attached', async () => {
    await world().database.knex('policy_attachments').insert({
      account_id: account.accountId,
      policy_type: 'System',
      policy_name: 'ReadOnlyAccess',
      role_id: RoleId,
      attached_at: world().now(),
    });
    expect(said(await call())).toBe('409 DeleteConflict.Role.Policy');
    await world().database.knex('policy_attachments').where({ role_id: RoleId }).delete();
    expect(said(await call())).toBe('200');
  });

  it('200, and its sessions are over for good, also when a role of that name is made again', async () => {
    const session = await openSession(world(), account, 'Operator');
    const use = async () => said(await world().call(session, 'ListDirectories'));
    expect(await use()).toBe('403 NoPermission');
    await call();
    world().advance(5);
    expect(await use()).toBe('404 InvalidAccessKeyId.NotFound');
    await makeRamRole(world(), account);
    world().advance(5);
    expect(await use()).toBe('404 InvalidAccessKeyId.NotFound');
  });
});
