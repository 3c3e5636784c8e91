import { beforeEach, describe, expect, it } from '@jest/globals';
import { secretPurpose } from '../../../src/identity/credentials.ts';
import { PAIFANG } from '../../support/administrator.ts';
import { makeUserIn, RAM, STS } from '../../support/given.ts';
import { addPolicy, makeMember, pairOf, perform, tripleOf, type Assignable } from '../../support/givenEntitlements.ts';
import { accessOf, callPortal, makePersonWithAccess, saidByPortal, sessionOf } from '../../support/portal.ts';
import { onEveryDatabase, type Account, type Answer, type Key } from '../../support/world.ts';
import { said } from '../../contract/outcome.ts';

onEveryDatabase('portal:CreateCloudCredentials', (world) => {
  let account: Account;
  let made: Assignable;
  beforeEach(async () => {
    account = await world().account();
    made = await makePersonWithAccess(world(), account);
  });

  const create = (person: Assignable = made, more: Record<string, unknown> = {}): Promise<Answer> => {
    const { MemberId: AccountId, AccessConfigurationId } = person;
    const params = { AccountId, AccessConfigurationId, ...more };
    return callPortal(world(), accessOf(world(), person), 'CreateCloudCredentials', params);
  };
  const keyOf = ({ body, text }: Answer): Key & { readonly expiration: string } => {
    const key = body['CloudCredential'] as Record<string, string> | undefined;
    if (!key) throw new Error(text);
    const { AccessKeyId = '', AccessKeySecret = '', SecurityToken = '', Expiration = '' } = key;
    return {
      ...{ accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret, securityToken: SecurityToken },
      expiration: Expiration,
    };
  };
  const member = async (): Promise<Account> => {
    const { AccessKeyId, AccessKeySecret } = await rootOf(made.MemberId);
    return { accountId: made.MemberId, accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret };
  };
  /** The key of the member's root was shown once, when it was made; its secret opens with the keyring. */
  const rootOf = async (AccountId: string) => {
    const row = (await world()
      .database.knex('access_keys')
      .where({ account_id: AccountId, user_id: null })
      .first()) as {
      access_key_id: string;
      sealed_secret: string;
    };
    const secret = world().keyring.open(row.sealed_secret, secretPurpose(row.access_key_id))?.toString() ?? '';
    return { AccessKeyId: row.access_key_id, AccessKeySecret: secret };
  };

  describe('200', () => {
    it('with keys of a session of the provisioned role, under the name of the person', async () => {
      const key = keyOf(await create());
      const { body } = await world().call(key, 'GetCallerIdentity', {}, STS);
      expect(body).toMatchObject({
        IdentityType: 'AssumedRoleUser',
        AccountId: made.MemberId,
        Arn: `acs:ram::${made.MemberId}:role/aliyunreservedsso-ecs-admin/Alice`,
      });
      expect(key.accessKeyId).toMatch(/^STS\./);
      const seconds = (Date.parse(key.expiration) - world().now().getTime()) / 1000;
      expect(seconds).toBeGreaterThan(3500);
      expect(seconds).toBeLessThanOrEqual(3600);
    });

    it('that may do what the configuration allows, and no more', async () => {
      const DirectoryId = made.DirectoryId;
      const readOnly = { PermissionPolicyType: 'System', PermissionPolicyName: 'AliyunRAMReadOnlyAccess' };
      await addPolicy(world(), account, made, readOnly);
      await perform(world(), account, 'ProvisionAccessConfiguration', { ...pairOf(made), ...{ DirectoryId } });
      const key = keyOf(await create());
      expect(said(await world().call(key, 'ListUsers', {}, RAM))).toBe('200');
      expect(said(await world().call(key, 'CreateUser', { UserName: 'x' }, RAM))).toBe('403 NoPermission');
    });

    it('for as long as the configuration says today, and no longer than the role allows', async () => {
      const { DirectoryId, AccessConfigurationId } = made;
      const secondsOf = (answer: Answer) => (Date.parse(keyOf(answer).expiration) - world().now().getTime()) / 1000;
      const update = { DirectoryId, AccessConfigurationId, NewSessionDuration: 43_200 };
      expect(said(await world().call(account, 'UpdateAccessConfiguration', update))).toBe('200');
      expect(Math.round(secondsOf(await create()) / 100)).toBe(432);
      const role = { RoleName: 'AliyunReservedSSO-ECS-Admin', NewMaxSessionDuration: 7200 };
      expect(said(await world().call(await member(), 'UpdateRole', role, RAM))).toBe('200');
      expect(Math.round(secondsOf(await create()) / 100)).toBe(72);
    });

    it('through a group, and on the management account itself', async () => {
      const { DirectoryId } = made;
      const UserId = await makeUserIn(world(), account, DirectoryId, { UserName: 'b' });
      const group = await world().call(account, 'CreateGroup', { DirectoryId, GroupName: 'ops' });
      const { GroupId } = group.body['Group'] as { GroupId: string };
      await world().call(account, 'AddUserToGroup', { DirectoryId, UserId, GroupId });
      const there = { ...made, UserId, MemberId: account.accountId };
      const assignment = { ...pairOf(there), PrincipalType: 'Group', PrincipalId: GroupId };
      await perform(world(), account, 'CreateAccessAssignment', assignment);
      const { body } = await world().call(keyOf(await create(there)), 'GetCallerIdentity', {}, STS);
      // A session's name has two letters at least
      const session = `b@${DirectoryId}`;
      expect(body['Arn']).toBe(`acs:ram::${account.accountId}:role/aliyunreservedsso-ecs-admin/${session}`);
      await world().call(account, 'RemoveUserFromGroup', { DirectoryId, UserId, GroupId });
      expect(saidByPortal(await create(there))).toBe('403 AccessNotAssignedError');
    });

    it('that name who is behind them when the directory passes that on', async () => {
      const { DirectoryId } = made;
      const sourceOf = async () => {
        const key = keyOf(await create());
        const { body } = await world().call(key, 'GetCallerIdentity', {}, STS);
        return world().witnessed.find(({ requestId }) => requestId === body.RequestId)?.entry?.principal.sourceIdentity;
      };
      expect(await sourceOf()).toBeUndefined();
      const passing = { DirectoryId, SourceIdentityPassing: 'UserName' };
      expect(said(await world().call(account, 'UpdateAttributePassingSetting', passing))).toBe('200');
      expect(await sourceOf()).toBe('acs:sso:Alice');
    });

    it('and is on record under the person, without what was handed out', async () => {
      const { body } = await create();
      const event = (await world()
        .database.knex('audit_events')
        .where({ request_id: body.RequestId })
        .first()) as object;
      const { AccessKeySecret = '', SecurityToken = '' } = body['CloudCredential'] as Record<string, string>;
      expect(event).toMatchObject({
        ...{ action: 'portal:CreateCloudCredentials', principal_type: 'DirectoryUser', outcome: 'OK' },
        parameters: JSON.stringify({ AccountId: made.MemberId, AccessConfigurationId: made.AccessConfigurationId }),
      });
      for (const secret of [AccessKeySecret, SecurityToken]) expect(JSON.stringify(event)).not.toContain(secret);
    });
  });

  describe('400', () => {
    it.each([
      ['AccountId', undefined, 'MissingParameter.AccountId'],
      ['AccountId', '', 'InvalidParameter.AccountId'],
      ['AccountId', 7, 'InvalidParameter.AccountId'],
      ['AccessConfigurationId', null, 'InvalidParameter.AccessConfigurationId'],
      ['AccessConfigurationId', 'AC', 'InvalidParameter.AccessConfigurationId'],
      ['AccessConfigurationId', 'ac-\0', 'InvalidParameter.AccessConfigurationId'],
    ])('for the %s %j', async (name, value, code) => {
      expect(saidByPortal(await create(made, { [name]: value }))).toBe(`400 ${code}`);
    });
  });

  it('401 without an access token, and for a browser session in its place', async () => {
    const params = { AccountId: made.MemberId, AccessConfigurationId: made.AccessConfigurationId };
    for (const token of [undefined, await sessionOf(world(), made)]) {
      const answer = await callPortal(world(), token, 'CreateCloudCredentials', params);
      expect(saidByPortal(answer)).toBe('401 InvalidAccessTokenError');
    }
  });

  describe('403', () => {
    it('while the directory keeps credentials from its people; lists stay open', async () => {
      const off = { DirectoryId: made.DirectoryId, AllowUserToGetCredentials: false };
      await world().call(account, 'SetLoginPreference', off);
      expect(saidByPortal(await create())).toBe('403 CredentialsNotAllowedError');
      expect((await callPortal(world(), accessOf(world(), made), 'ListAccounts')).status).toBe(200);
    });

    it('for what is not assigned: to nobody, to others, no longer, or on an account that has left', async () => {
      const NOT = '403 AccessNotAssignedError';
      const { DirectoryId } = made;
      expect(saidByPortal(await create(made, { AccessConfigurationId: 'ac-00000000000000000000' }))).toBe(NOT);
      expect(saidByPortal(await create(made, { AccountId: account.accountId }))).toBe(NOT);
      const UserId = await makeUserIn(world(), account, DirectoryId, { UserName: 'bob' });
      expect(saidByPortal(await create({ ...made, UserId }))).toBe(NOT);
      const { accountId: MemberId } = await makeMember(world(), account, 'other');
      expect(saidByPortal(await create({ ...made, MemberId }))).toBe(NOT);
      const key = keyOf(await create());
      await perform(world(), account, 'DeleteAccessAssignment', tripleOf(made));
      expect(saidByPortal(await create())).toBe(NOT);
      // What was handed out lives on with the role
      expect(said(await world().call(key, 'GetCallerIdentity', {}, STS))).toBe('200');
      await world().call(account, 'RemoveMemberAccount', { AccountId: made.MemberId }, PAIFANG);
      expect(saidByPortal(await create())).toBe(NOT);
    });

    it('for a person of another directory', async () => {
      const other = await makePersonWithAccess(world(), await world().account());
      const { MemberId, AccessConfigurationId } = made;
      expect(saidByPortal(await create({ ...other, MemberId, AccessConfigurationId }))).toBe(
        '403 AccessNotAssignedError',
      );
    });

    it('when the people of the account have closed the role', async () => {
      const CLOSED = '403 AccessClosedError';
      const RoleName = 'AliyunReservedSSO-ECS-Admin';
      const root = await member();
      const trusting = (Principal: object) =>
        JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal }] });
      const change = async (NewAssumeRolePolicyDocument: string) => {
        const role = { RoleName, NewAssumeRolePolicyDocument };
        expect(said(await world().call(root, 'UpdateRole', role, RAM))).toBe('200');
      };
      await change(trusting({ RAM: [`acs:ram::${made.MemberId}:root`] }));
      expect(saidByPortal(await create())).toBe(CLOSED);
      const provider = `acs:ram::${made.MemberId}:saml-provider/AliyunReservedSSO-${made.DirectoryId}`;
      await change(trusting({ Federated: [provider] }));
      expect(saidByPortal(await create())).toBe('200');
      await world().database.knex('identity_providers').where({ account_id: made.MemberId }).delete();
      expect(saidByPortal(await create())).toBe(CLOSED);
    });

    it('at once for a person who is disabled', async () => {
      const { DirectoryId, UserId } = made;
      await world().call(account, 'UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Disabled' });
      expect(saidByPortal(await create())).toBe('403 UserDisabledError');
      await world().call(account, 'UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Enabled' });
      expect(saidByPortal(await create())).toBe('200');
    });
  });
});
