// What the vendor's Terraform provider sends for alicloud_cloud_sso_group and alicloud_cloud_sso_user_attachment (cloudsso 24.3,
// 24.4), and what it makes of the answers.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { makeDirectory, makeUserIn } from '../support/given.ts';
import { onEveryDatabase, type Account } from '../support/world.ts';
import { said, shown } from './outcome.ts';
import { openTerraform, type Terraform } from './terraform.ts';

onEveryDatabase('the Terraform resources of a group', (world) => {
  let account: Account;
  let DirectoryId: string;
  let terraform: Terraform;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
    terraform = openTerraform(world(), account, DirectoryId);
  });

  async function create(params: object): Promise<{ GroupId: string }> {
    const { GroupId } = shown<{ GroupId: string }>(await terraform.send('CreateGroup', params), 'Group');
    return { GroupId };
  }

  /** The state as it reads it, or nothing when there is no such group. */
  async function refresh(one: object) {
    const answer = await terraform.send('GetGroup', one);
    if (said(answer) === '404 EntityNotExists.Group') return undefined;
    const { Description, GroupName } = shown(answer, 'Group');
    return { description: Description, group_name: GroupName };
  }

  describe('a group', () => {
    it('create, refresh, update, refresh, destroy, refresh', async () => {
      const one = await create({ Description: 'a', GroupName: 'tf-team' });
      expect(await refresh(one)).toEqual({ description: 'a', group_name: 'tf-team' });
      const changes = { NewDescription: 'b', NewGroupName: 'tf-crew' };
      expect(said(await terraform.send('UpdateGroup', { ...one, ...changes }))).toBe('200');
      expect(await refresh(one)).toEqual({ description: 'b', group_name: 'tf-crew' });
      expect(said(await terraform.send('UpdateGroup', { ...one, NewDescription: '' }))).toBe('200');
      expect(await refresh(one)).toEqual({ description: '', group_name: 'tf-crew' });
      expect(said(await terraform.send('DeleteGroup', one))).toBe('200');
      expect(await refresh(one)).toBeUndefined();
      expect(said(await terraform.send('DeleteGroup', one))).toBe('404 EntityNotExists.Group');
    });

    it('without a description it reads as empty', async () => {
      expect(await refresh(await create({ GroupName: 'bare' }))).toEqual({ description: '', group_name: 'bare' });
    });

    it('deleted behind its back', async () => {
      const one = await create({ GroupName: 'team' });
      await world().call(account, 'DeleteGroup', { DirectoryId, ...one });
      expect(await refresh(one)).toBeUndefined();
      expect(said(await terraform.send('UpdateGroup', { ...one, NewDescription: 'b' }))).toBe(
        '404 EntityNotExists.Group',
      );
    });
  });

  describe('a user attachment', () => {
    let one: { readonly GroupId: string; readonly UserId: string };
    beforeEach(async () => {
      const { GroupId } = await create({ GroupName: 'tf-team' });
      one = { GroupId, UserId: await makeUserIn(world(), account, DirectoryId) };
    });

    /** It looks for the row that has both identifiers; an older release looks among the members of the group. */
    async function isThere(): Promise<readonly [newer: boolean, older: boolean]> {
      const { GroupId, UserId } = one;
      const joined = await terraform.listAll('ListJoinedGroupsForUser', 'JoinedGroups', { UserId, MaxResults: 50 });
      const members = await terraform.listAll('ListGroupMembers', 'GroupMembers', { GroupId, MaxResults: 50 });
      return [
        joined.some((row) => row['GroupId'] === GroupId && row['UserId'] === UserId),
        members.some((row) => row['UserId'] === UserId),
      ];
    }

    it('create, refresh, destroy, refresh', async () => {
      expect(await isThere()).toEqual([false, false]);
      expect(said(await terraform.send('AddUserToGroup', one))).toBe('200');
      expect(await isThere()).toEqual([true, true]);
      expect(said(await terraform.send('RemoveUserFromGroup', one))).toBe('200');
      expect(await isThere()).toEqual([false, false]);
    });

    it('the right row among those of several groups, over several pages', async () => {
      await terraform.send('AddUserToGroup', one);
      for (const GroupName of ['b', 'c', 'd']) {
        await terraform.send('AddUserToGroup', { ...one, ...(await create({ GroupName })) });
      }
      const { UserId } = one;
      const rows = await terraform.listAll('ListJoinedGroupsForUser', 'JoinedGroups', { UserId, MaxResults: 2 });
      expect(rows.map(({ GroupName }) => GroupName)).toEqual(['tf-team', 'b', 'c', 'd']);
      expect(rows[0]).toMatchObject(one);
    });

    it('taken out behind its back: the row is gone, and taking it out again counts as done', async () => {
      await terraform.send('AddUserToGroup', one);
      await world().call(account, 'RemoveUserFromGroup', { DirectoryId, ...one });
      expect(await isThere()).toEqual([false, false]);
      const { status } = await terraform.send('RemoveUserFromGroup', one);
      expect(status).toBe(404);
    });

    it('the user deleted behind its back', async () => {
      const { UserId } = one;
      await world().call(account, 'DeleteUser', { DirectoryId, UserId });
      expect(said(await terraform.send('ListJoinedGroupsForUser', { UserId, MaxResults: 50 }))).toBe(
        '404 EntityNotExists.User',
      );
    });

    it('destroying group and user in the wrong order is refused, in the right one it is not', async () => {
      await terraform.send('AddUserToGroup', one);
      const { GroupId, UserId } = one;
      expect(said(await terraform.send('DeleteGroup', { GroupId }))).toBe('409 DeletionConflict.Group.User');
      expect(said(await terraform.send('DeleteUser', { UserId }))).toBe('409 DeletionConflict.User.Group');
      await terraform.send('RemoveUserFromGroup', one);
      expect(said(await terraform.send('DeleteGroup', { GroupId }))).toBe('200');
      expect(said(await terraform.send('DeleteUser', { UserId }))).toBe('200');
    });
  });
});
