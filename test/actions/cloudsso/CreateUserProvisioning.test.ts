import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeGroupIn } from '../../support/givenPeople.ts';
import { makeMember } from '../../support/givenEntitlements.ts';
import { makeUserProvisioning, provision, ramUsers, stage, type Staged } from '../../support/givenProvisioning.ts';
import { makeRamUser } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:CreateUserProvisioning', (world) => {
  let account: Account;
  let staged: Staged;
  beforeEach(async () => {
    account = await world().account();
    staged = await stage(world(), account);
  });
  const call = (params: object = {}) => {
    const { DirectoryId, UserId: PrincipalId, TargetId } = staged;
    const wish = { PrincipalType: 'User', TargetType: 'RD-Account', DuplicationStrategy: 'KeepBoth' };
    const all = { ...wish, DirectoryId, PrincipalId, TargetId, DeletionStrategy: 'Delete', ...params };
    return world().call(account, 'CreateUserProvisioning', all);
  };

  describe('200', () => {
    it('answers with the whole provisioning, and makes the RAM user in time', async () => {
      const made = shown(await call({ Description: 'd' }), 'UserProvisioning');
      const { CreateTime } = made;
      expect(made).toEqual({
        UserProvisioningId: expect.stringMatching(/^up-00[0-9a-z]{18}$/),
        DirectoryId: staged.DirectoryId,
        OwnerPk: account.accountId,
        Status: 'Enabled',
        Description: 'd',
        PrincipalType: 'User',
        PrincipalId: staged.UserId,
        PrincipalName: 'Alice',
        TargetType: 'RD-Account',
        TargetId: staged.TargetId,
        TargetName: 'dev-test',
        TargetPath: '/',
        DuplicationStrategy: 'KeepBoth',
        DeletionStrategy: 'Delete',
        CreateTime: expect.stringMatching(INSTANT),
        GmtCreate: CreateTime,
        UpdateTime: CreateTime,
        GmtModified: CreateTime,
      });
      expect(await ramUsers(world(), staged.member)).toEqual([]);
      await provision(world());
      expect(await ramUsers(world(), staged.member)).toEqual(['Alice']);
    });

    it('shows the folders of the account', async () => {
      const { accountId: TargetId } = await makeMember(world(), account, 'deep', 'core/prod');
      expect(shown(await call({ TargetId }), 'UserProvisioning')).toMatchObject({ TargetPath: '/core/prod' });
    });

    it('takes the management account itself for a target', async () => {
      await call({ TargetId: account.accountId });
      await provision(world());
      expect(await ramUsers(world(), account)).toEqual(['Alice']);
    });

    it('KeepBoth: makes a second one beside a namesake', async () => {
      await makeRamUser(world(), staged.member, 'aLICE');
      await call();
      await provision(world());
      expect(await ramUsers(world(), staged.member)).toEqual(['aLICE', 'Alice_sso']);
    });

    it('TakeOver: makes the namesake its own', async () => {
      await makeRamUser(world(), staged.member, 'Alice');
      const UserProvisioningId = shown(await call({ DuplicationStrategy: 'Takeover' }), 'UserProvisioning')[
        'UserProvisioningId'
      ];
      await provision(world());
      expect(await ramUsers(world(), staged.member)).toEqual(['Alice']);
      await world().call(account, 'DeleteUserProvisioning', { DirectoryId: staged.DirectoryId, UserProvisioningId });
      await provision(world());
      expect(await ramUsers(world(), staged.member)).toEqual([]);
    });

    it('writes a hyphen where RAM takes no at sign, and takes nobody over who stands for somebody else', async () => {
      const { DirectoryId, TargetId } = staged;
      const ids: string[] = [];
      for (const UserName of ['bob@x', 'bob-x']) {
        const made = shown(await world().call(account, 'CreateUser', { DirectoryId, UserName }), 'User');
        ids.push(String(made['UserId']));
      }
      for (const PrincipalId of ids) await call({ PrincipalId, TargetId, DuplicationStrategy: 'TakeOver' });
      await provision(world());
      expect(await ramUsers(world(), staged.member)).toEqual(['bob-x']);
      const events = await world().call(account, 'ListUserProvisioningEvents', { DirectoryId });
      expect(events.body['TotalCounts']).toBe(1);
    });

    it.each(['TakeOver', 'takeover', 'KEEPBOTH'])('echoes the spelling %s', async (DuplicationStrategy) => {
      expect(shown(await call({ DuplicationStrategy }), 'UserProvisioning')).toMatchObject({ DuplicationStrategy });
    });
  });

  describe('400', () => {
    it.each([
      ['DuplicationStrategy', 'Replace'],
      ['DeletionStrategy', 'delete'],
      ['PrincipalType', 'Role'],
      ['TargetType', 'RD'],
      ['Description', 'x'.repeat(1025)],
    ])('InvalidParameter.%s', async (name, value) => {
      expect(said(await call({ [name]: value }))).toBe(`400 InvalidParameter.${name}`);
    });

    it('MissingDeletionStrategy', async () => {
      expect(said(await call({ DeletionStrategy: undefined }))).toBe('400 MissingDeletionStrategy');
    });
  });

  describe('403 NoPermission', () => {
    it('without leave for the account as well', async () => {
      const [accessKeyId, accessKeySecret] = ['LTAIprovisioner', 'secret'];
      const Statement = [{ Effect: 'Allow', Action: 'cloudsso:*', Resource: 'acs:cloudsso:*:*:directory/*' }];
      await world().declare(account, {
        Users: [
          {
            UserName: 'half',
            AccessKeys: [{ AccessKeyId: accessKeyId, AccessKeySecret: accessKeySecret }],
            Policies: [{ Custom: 'half', Document: { Version: '1', Statement } }],
          },
        ],
      });
      const { DirectoryId, UserId: PrincipalId, TargetId } = staged;
      const wish = { PrincipalType: 'User', TargetType: 'RD-Account', DuplicationStrategy: 'KeepBoth' };
      const all = { ...wish, DirectoryId, PrincipalId, TargetId, DeletionStrategy: 'Keep' };
      const answer = await world().call({ accessKeyId, accessKeySecret }, 'CreateUserProvisioning', all);
      expect(said(answer)).toBe('403 NoPermission');
    });
  });

  describe('404', () => {
    it.each([
      ['Directory', { DirectoryId: 'd-000000000000' }],
      ['User', { PrincipalId: 'u-00000000000000000000' }],
      ['Group', { PrincipalType: 'Group', PrincipalId: 'g-00000000000000000000' }],
      ['Target', { TargetId: '1000000000000001' }],
    ])('EntityNotExists.%s', async (entity, params) => {
      expect(said(await call(params))).toBe(`404 EntityNotExists.${entity}`);
    });

    it("EntityNotExists.Target for another organization's member", async () => {
      const { accountId: TargetId } = await makeMember(world(), await world().account());
      expect(said(await call({ TargetId }))).toBe('404 EntityNotExists.Target');
    });
  });

  describe('409 EntityAlreadyExists.UserProvisioning', () => {
    it('the same principal and account, until the first one is gone', async () => {
      const UserProvisioningId = await makeUserProvisioning(world(), account, staged);
      expect(said(await call())).toBe('409 EntityAlreadyExists.UserProvisioning');
      const { DirectoryId } = staged;
      await world().call(account, 'DeleteUserProvisioning', { DirectoryId, UserProvisioningId });
      expect(said(await call())).toBe('200');
    });

    it('not for the group of a user', async () => {
      const GroupId = await makeGroupIn(world(), account, staged.DirectoryId);
      await makeUserProvisioning(world(), account, staged);
      expect(said(await call({ PrincipalType: 'Group', PrincipalId: GroupId }))).toBe('200');
    });
  });
});
