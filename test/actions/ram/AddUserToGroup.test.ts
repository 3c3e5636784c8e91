import { beforeEach, describe, expect, it } from '@jest/globals';
import { declareUser, allow } from '../../contract/principals.ts';
import { said } from '../../contract/outcome.ts';
import { join, makeRamGroup, makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:AddUserToGroup', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makeRamUser(world(), account);
  });
  const call = (GroupName: string, UserName = 'Alice') =>
    world().call(account, 'AddUserToGroup', { UserName, GroupName }, RAM);

  describe('200', () => {
    it('gives the member what is attached to the group, within five seconds', async () => {
      const member = await declareUser(world(), account);
      const GroupId = await makeRamGroup(world(), account);
      await world().database.knex('policy_attachments').insert({
        account_id: account.accountId,
        policy_type: 'System',
        policy_name: 'AliyunCloudSSOReadOnlyAccess',
        group_id: GroupId,
        attached_at: world().now(),
      });
      const use = async () => said(await world().call(member, 'ListDirectories'));
      expect(await use()).toBe('403 NoPermission');
      await join(world(), account, member.UserName);
      world().advance(5);
      expect(await use()).toBe('200');
      const params = { UserName: member.UserName, GroupName: 'Dev-Team' };
      expect(said(await world().call(account, 'RemoveUserFromGroup', params, RAM))).toBe('200');
      world().advance(5);
      expect(await use()).toBe('403 NoPermission');
    });

    it('needs the permission on both, the user and the group', async () => {
      await makeRamGroup(world(), account);
      const on = (...names: string[]) => names.map((name) => `acs:ram:*:${account.accountId}:${name}`);
      const add = async (resources: readonly string[]) => {
        const caller = await declareUser(world(), account, allow('ram:AddUserToGroup', resources));
        return said(await world().call(caller, 'AddUserToGroup', { UserName: 'Alice', GroupName: 'Dev-Team' }, RAM));
      };
      expect(await add(on('user/Alice'))).toBe('403 NoPermission');
      expect(await add(on('group/Dev-Team'))).toBe('403 NoPermission');
      expect(await add(on('user/Alice', 'group/Dev-Team'))).toBe('200');
    });
  });

  describe('404', () => {
    it.each([
      ['User', 'nobody', 'Dev-Team'],
      ['Group', 'Alice', 'nobody'],
      ['User', 'nobody', 'nobody'],
    ])('EntityNotExist.%s for %s and %s', async (entity, UserName, GroupName) => {
      await makeRamGroup(world(), account);
      expect(said(await call(GroupName, UserName))).toBe(`404 EntityNotExist.${entity}`);
    });

    it("EntityNotExist for another account's user and group", async () => {
      const other = await world().account();
      await makeRamUser(world(), other, 'Theirs');
      await makeRamGroup(world(), other);
      expect(said(await call('Dev-Team'))).toBe('404 EntityNotExist.Group');
      await makeRamGroup(world(), account);
      expect(said(await call('Dev-Team', 'Theirs'))).toBe('404 EntityNotExist.User');
    });
  });

  describe('409', () => {
    it('EntityAlreadyExists.User.Group for all but one of many at once', async () => {
      await makeRamGroup(world(), account);
      const answers = await Promise.all(['Dev-Team', 'dev-team', 'DEV-TEAM'].map((name) => call(name)));
      expect(answers.map(said).sort()).toEqual(['200', ...Array(2).fill('409 EntityAlreadyExists.User.Group')]);
    });

    it('LimitExceeded.User.Group beyond five, also for many at once', async () => {
      const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
      for (const name of names) await makeRamGroup(world(), account, name);
      const answers = await Promise.all(names.map((name) => call(name)));
      const refused = Array<string>(3).fill('409 LimitExceeded.User.Group');
      expect(answers.map(said).sort()).toEqual([...Array<string>(5).fill('200'), ...refused]);
      const full = names[answers.findIndex(({ status }) => status === 200)] ?? '';
      expect(said(await call(full))).toBe('409 EntityAlreadyExists.User.Group');
    });
  });
});
