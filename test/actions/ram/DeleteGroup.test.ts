import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { join, makeRamGroup, makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:DeleteGroup', (world) => {
  let account: Account;
  let GroupId: string;
  beforeEach(async () => {
    account = await world().account();
    GroupId = await makeRamGroup(world(), account);
  });
  const call = (params: object) => world().call(account, 'DeleteGroup', params, RAM);

  it('200, and the name is free again', async () => {
    expect(said(await call({ GroupName: 'dev-team' }))).toBe('200');
    expect(await makeRamGroup(world(), account)).not.toBe(GroupId);
  });

  it("404 EntityNotExist.Group the second time, and for another account's group", async () => {
    await makeRamGroup(world(), await world().account(), 'Theirs');
    await call({ GroupName: 'Dev-Team' });
    expect(said(await call({ GroupName: 'Dev-Team' }))).toBe('404 EntityNotExist.Group');
    expect(said(await call({ GroupName: 'Theirs' }))).toBe('404 EntityNotExist.Group');
  });

  it('409 DeleteConflict.Group.* for members, then for policies', async () => {
    await makeRamUser(world(), account);
    await join(world(), account);
    await world().database.knex('policy_attachments').insert({
      account_id: account.accountId,
      policy_type: 'System',
      policy_name: 'ReadOnlyAccess',
      group_id: GroupId,
      attached_at: world().now(),
    });
    expect(said(await call({ GroupName: 'Dev-Team' }))).toBe('409 DeleteConflict.Group.User');
    await world().database.knex('ram_memberships').where({ group_id: GroupId }).delete();
    expect(said(await call({ GroupName: 'Dev-Team' }))).toBe('409 DeleteConflict.Group.Policy');
    await world().database.knex('policy_attachments').where({ group_id: GroupId }).delete();
    expect(said(await call({ GroupName: 'Dev-Team' }))).toBe('200');
  });

  it('409 or 200, never a member of a group that is gone, when somebody joins at the same time', async () => {
    await makeRamUser(world(), account);
    const joining = world().call(account, 'AddUserToGroup', { UserName: 'Alice', GroupName: 'Dev-Team' }, RAM);
    const [deleted, joined] = (await Promise.all([call({ GroupName: 'Dev-Team' }), joining])).map(said);
    const isGone = deleted === '200';
    expect([deleted, joined]).toEqual(
      isGone ? ['200', '404 EntityNotExist.Group'] : ['409 DeleteConflict.Group.User', '200'],
    );
  });
});
