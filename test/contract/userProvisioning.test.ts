// A group and its RAM users: whoever joins or leaves it, in whatever way, is followed; several workers do the work once.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { RAM } from '../support/given.ts';
import { makeMember } from '../support/givenEntitlements.ts';
import { makeGroupIn } from '../support/givenPeople.ts';
import {
  makeUserProvisioning,
  openProvisioner,
  provision,
  ramUsers,
  stage,
  type Staged,
} from '../support/givenProvisioning.ts';
import { PAIFANG } from '../support/administrator.ts';
import { onEveryDatabase, type Account } from '../support/world.ts';

onEveryDatabase('user provisioning of a group', (world) => {
  let account: Account;
  let staged: Staged;
  let GroupId: string;
  beforeEach(async () => {
    account = await world().account();
    staged = await stage(world(), account);
    GroupId = await makeGroupIn(world(), account, staged.DirectoryId);
  });

  async function good(action: string, params: object): Promise<Readonly<Record<string, unknown>>> {
    const all = { DirectoryId: staged.DirectoryId, ...params };
    const { status, body, text } = await world().call(account, action, all);
    if (status !== 200) throw new Error(text);
    return body;
  }
  const addUser = async (UserName: string) =>
    ((await good('CreateUser', { UserName }))['User'] as { UserId: string }).UserId;
  const join = (UserId: string, into = GroupId) => good('AddUserToGroup', { GroupId: into, UserId });
  const leave = (UserId: string, from = GroupId) => good('RemoveUserFromGroup', { GroupId: from, UserId });
  const provisionGroup = (params: object = {}) =>
    makeUserProvisioning(world(), account, staged, { PrincipalType: 'Group', PrincipalId: GroupId, ...params });
  const inside = async () => {
    await provision(world());
    return ramUsers(world(), staged.member);
  };
  const events = async () => (await good('ListUserProvisioningEvents', {}))['UserProvisioningEvents'];
  const count = async (table: string) => Number((await world().database.knex(table).count())[0]?.['count']);

  describe('follows', () => {
    it('members from before, who joins and who leaves', async () => {
      await join(staged.UserId);
      await provisionGroup();
      expect(await inside()).toEqual(['Alice']);
      const bob = await addUser('Bob');
      await join(bob);
      expect(await inside()).toEqual(['Alice', 'Bob']);
      await leave(staged.UserId);
      expect(await inside()).toEqual(['Bob']);
      expect(await events()).toEqual([]);
    });

    it('who joins and leaves before anybody looks: nothing happens', async () => {
      await provisionGroup();
      await join(staged.UserId);
      await leave(staged.UserId);
      expect(await inside()).toEqual([]);
    });

    it('a user whose days of grace are over, with the RAM user of a provisioning of its own', async () => {
      await join(staged.UserId);
      await provisionGroup();
      await makeUserProvisioning(world(), account, staged);
      expect(await inside()).toEqual(['Alice']);
      const { DirectoryId: directory_id, UserId: user_id } = staged;
      await world().database.knex('users').where({ directory_id, user_id }).delete();
      expect(await inside()).toEqual([]);
      expect((await good('ListUserProvisionings', {}))['TotalCounts']).toBe(1);
    });

    it('keeps RAM users where the strategy says so', async () => {
      await join(staged.UserId);
      await provisionGroup({ DeletionStrategy: 'Keep' });
      await inside();
      await leave(staged.UserId);
      expect(await inside()).toEqual(['Alice']);
    });

    it('an event where a RAM user cannot be taken away, and none once the user is back', async () => {
      await join(staged.UserId);
      const UserProvisioningId = await provisionGroup();
      await inside();
      await world().call(staged.member, 'CreateAccessKey', { UserName: 'Alice' }, RAM);
      await leave(staged.UserId);
      expect(await inside()).toEqual(['Alice']);
      expect(await events()).toMatchObject([{ UserProvisioningId, SourceType: 'RemoveUserFromGroup' }]);
      await join(staged.UserId);
      await inside();
      expect(await events()).toEqual([]);
    });
  });

  it('is on the record of the account, deed by deed', async () => {
    await join(staged.UserId);
    const UserProvisioningId = await provisionGroup();
    await inside();
    await leave(staged.UserId);
    await inside();
    const { accountId: account_id } = staged.member;
    const record = await world()
      .database.knex('audit_events')
      .where({ account_id, principal_type: 'System' })
      .orderBy('action', 'desc')
      .select('action', 'principal_arn', 'resources', 'parameters');
    const said = {
      principal_arn: `acs:paifang::${account.accountId}:system/provisioning`,
      resources: [`acs:ram:*:${account_id}:user/Alice`],
    };
    expect(record).toMatchObject([
      { action: 'gateway:MakeRamUser', ...said },
      { action: 'gateway:DeleteRamUser', ...said },
    ]);
    expect(JSON.stringify(record)).toContain(UserProvisioningId);
  });

  describe('one RAM user for one person', () => {
    it('whoever asks for it, until the last one is gone', async () => {
      const other = await makeGroupIn(world(), account, staged.DirectoryId, { GroupName: 'ops-team' });
      await join(staged.UserId);
      await join(staged.UserId, other);
      const first = await provisionGroup();
      await provisionGroup({ PrincipalId: other });
      await makeUserProvisioning(world(), account, staged);
      expect(await inside()).toEqual(['Alice']);
      await good('DeleteUserProvisioning', { UserProvisioningId: first });
      await leave(staged.UserId, other);
      expect(await inside()).toEqual(['Alice']);
      const [own] = (await good('ListUserProvisionings', { PrincipalType: 'User', PrincipalId: staged.UserId }))[
        'UserProvisionings'
      ] as readonly { UserProvisioningId: string }[];
      await good('DeleteUserProvisioning', { UserProvisioningId: own?.UserProvisioningId });
      expect(await inside()).toEqual([]);
    });

    it('a new one where the account’s own people deleted it', async () => {
      await join(staged.UserId);
      await provisionGroup();
      await inside();
      await world().call(staged.member, 'DeleteUser', { UserName: 'Alice' }, RAM);
      await leave(staged.UserId);
      await join(staged.UserId);
      expect(await inside()).toEqual(['Alice']);
    });
  });

  describe('what is provisioned', () => {
    it('is not deleted from under its provisioning', async () => {
      await provisionGroup();
      await makeUserProvisioning(world(), account, staged);
      const { DirectoryId, UserId } = staged;
      const group = await world().call(account, 'DeleteGroup', { DirectoryId, GroupId });
      const user = await world().call(account, 'DeleteUser', { DirectoryId, UserId });
      expect([group.body.Code, user.body.Code]).toEqual([
        'DeletionConflict.Group.UserProvisioning',
        'DeletionConflict.User.UserProvisioning',
      ]);
    });

    it('is let go when its account leaves the organization', async () => {
      await join(staged.UserId);
      await provisionGroup();
      await inside();
      const stays = await makeMember(world(), account, 'stays');
      await provisionGroup({ TargetId: stays.accountId });
      await world().call(account, 'RemoveMemberAccount', { AccountId: staged.TargetId }, PAIFANG);
      expect((await good('ListUserProvisionings', {}))['TotalCounts']).toBe(1);
      expect(await inside()).toEqual(['Alice']);
      expect(await ramUsers(world(), stays)).toEqual(['Alice']);
    });
  });

  describe('workers', () => {
    it('share the work and do each piece once', async () => {
      const people = await Promise.all(Array.from({ length: 8 }, (_, at) => addUser(`user${at}`)));
      for (const UserId of people) await join(UserId);
      await provisionGroup();
      await makeUserProvisioning(world(), account, { ...staged, UserId: people[0] ?? '' });
      const drain = async () => {
        const work = openProvisioner(world());
        while (await work());
      };
      await Promise.all([drain(), drain(), drain()]);
      expect(await inside()).toEqual(people.map((_, at) => `user${at}`));
      expect(await events()).toEqual([]);
      expect(await count('user_provisioning_jobs')).toBe(0);
    });

    it('spread a large group over many transactions', async () => {
      const { knex } = world().database;
      const { DirectoryId: directory_id, UserId } = staged;
      await knex.raw(
        `insert into users (directory_id, user_id, user_name, status, provision_type, first_name, last_name, display_name,
            description, email, tags, created_at, updated_at)
          select directory_id, 'u-many' || n, 'many' || n, status, provision_type, '', '', '', '', '', '{}', created_at, updated_at
          from users, generate_series(1, 700) as n where user_id = ?`,
        [UserId],
      );
      await knex.raw(
        `insert into group_members (directory_id, group_id, user_id, joined_at)
          select directory_id, ?, user_id, created_at from users where directory_id = ? and user_name like 'many%'`,
        [GroupId, directory_id],
      );
      await provisionGroup();
      const work = openProvisioner(world());
      expect([await work(), await count('user_provisioning_jobs')]).toEqual([true, 501]);
      // The rest waits behind those who came first
      await knex('user_provisioning_jobs').whereNot({ user_id: '' }).delete();
      expect([await work(), await count('user_provisioning_jobs')]).toEqual([true, 200]);
      await knex('user_provisioning_jobs').delete();
    });
  });
});
