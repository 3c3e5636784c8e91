import { beforeEach, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeRamRole, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:GetRole', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'GetRole', params, RAM);

  it('200 whatever the case of the name', async () => {
    const RoleId = await makeRamRole(world(), account);
    const role = shown(await call({ RoleName: 'OPERATOR' }), 'Role');
    expect(role).toMatchObject({ RoleId, RoleName: 'Operator', UpdateDate: expect.stringMatching(INSTANT) });
  });

  it('200 with an empty trust policy for a role that was declared without one', async () => {
    await world().declare(account, { Roles: [{ RoleName: 'Auditor' }] });
    const role = shown(await call({ RoleName: 'auditor' }), 'Role');
    expect(role).toMatchObject({ AssumeRolePolicyDocument: '', Description: '', MaxSessionDuration: 3600 });
  });

  it("404 EntityNotExist.Role for another account's role", async () => {
    await makeRamRole(world(), await world().account());
    expect(said(await call({ RoleName: 'Operator' }))).toBe('404 EntityNotExist.Role');
  });
});
