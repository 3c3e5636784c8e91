import { beforeEach, expect, it } from '@jest/globals';
import { INSTANT, said } from '../../contract/outcome.ts';
import { attach, makePolicy, makeRamGroup, makeRamRole, makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:ListEntitiesForPolicy', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makePolicy(world(), account);
  });
  const call = (params: object = {}, who = account) =>
    world().call(who, 'ListEntitiesForPolicy', { PolicyType: 'Custom', PolicyName: 'Reader', ...params }, RAM);

  it.each([
    { PolicyType: 'Custom', PolicyName: 'Reader' },
    { PolicyType: 'System', PolicyName: 'ReadOnlyAccess' },
  ])('200 with every user, group and role that holds %j', async (policy) => {
    const UserId = await makeRamUser(world(), account);
    await makeRamUser(world(), account, 'Bob');
    await makeRamGroup(world(), account);
    const RoleId = await makeRamRole(world(), account);
    await attach(world(), account, 'User', 'Alice', policy);
    await attach(world(), account, 'Group', 'Dev-Team', policy);
    await attach(world(), account, 'Role', 'Operator', policy);
    const { RequestId, ...holders } = (await call(policy)).body;
    const AttachDate: unknown = expect.stringMatching(INSTANT);
    expect(RequestId).toBeDefined();
    expect(holders).toEqual({
      Users: { User: [{ UserId, UserName: 'Alice', DisplayName: '', AttachDate }] },
      Groups: { Group: [{ GroupName: 'Dev-Team', Comments: '', AttachDate }] },
      Roles: {
        Role: [
          {
            RoleId,
            RoleName: 'Operator',
            Arn: `acs:ram::${account.accountId}:role/operator`,
            Description: '',
            AttachDate,
          },
        ],
      },
    });
  });

  it('200 with nobody of another account', async () => {
    const stranger = await world().account();
    await makeRamUser(world(), stranger);
    const policy = { PolicyType: 'System', PolicyName: 'AdministratorAccess' };
    await attach(world(), stranger, 'User', 'Alice', policy);
    const nobody = { Users: { User: [] }, Groups: { Group: [] }, Roles: { Role: [] } };
    expect((await call(policy)).body).toMatchObject(nobody);
  });

  it('400 InvalidParameter.PolicyType', async () => {
    expect(said(await call({ PolicyType: '' }))).toBe('400 InvalidParameter.PolicyType');
  });

  it("404 EntityNotExist.Policy, for another account's too", async () => {
    expect(said(await call({ PolicyType: 'System' }))).toBe('404 EntityNotExist.Policy');
    expect(said(await call({}, await world().account()))).toBe('404 EntityNotExist.Policy');
  });
});
