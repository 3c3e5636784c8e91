import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { allow, declareRole, declareUser, deny, openSession } from '../../contract/principals.ts';
import { makeAdministered, PAIFANG } from '../../support/administrator.ts';
import { makeApiClient } from '../../support/apiClient.ts';
import { makeUser, trusting } from '../../support/given.ts';
import { onEveryDatabase, type Account, type Answer, type Key } from '../../support/world.ts';

onEveryDatabase('paifang:ExplainCall', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const explain = (CallAction: string, params: object = {}, more: object = {}, key: Key = account) =>
    world().call(key, 'ExplainCall', { CallAction, Parameters: JSON.stringify(params), ...more }, PAIFANG);
  const decision = ({ body }: Answer) => body['Decision'] as Record<string, unknown>;
  const userArn = (name: string): string => `acs:ram::${account.accountId}:user/${name}`;

  describe('200', () => {
    it.each([
      ['allowed', [allow('cloudsso:GetUser'), allow('paifang:*')], 'Allow', '200'],
      ['not allowed', [allow('paifang:*')], 'ImplicitDeny', '403 NoPermission'],
      ['forbidden', [allow('*'), deny('cloudsso:GetUser')], 'ExplicitDeny', '403 NoPermission'],
      [
        'allowed elsewhere',
        [allow('cloudsso:GetUser', 'acs:cloudsso:*:*:directory/d-x/*'), allow('paifang:*')],
        'ImplicitDeny',
        '403 NoPermission',
      ],
    ])('says of a key that is %s what the call itself says', async (_what, statements, effect, outcome) => {
      const made = await makeUser(world(), account);
      const user = await declareUser(world(), account, ...statements);
      const answer = await explain('cloudsso:GetUser', made, {}, user);
      expect(decision(answer)['Effect']).toBe(effect);
      const { DirectoryId, UserId } = made;
      expect(answer.body).toMatchObject({
        RamAction: 'cloudsso:GetUser',
        Resources: [`acs:cloudsso:cn-shanghai:${account.accountId}:directory/${DirectoryId}/user/${UserId}`],
        PrincipalArn: userArn(user.UserName),
      });
      expect(said(await world().call(user, 'GetUser', made))).toBe(outcome);
    });

    it('asks conditions with the values of the call that asks', async () => {
      const secure = { Bool: { 'acs:SecureTransport': 'true' } };
      const user = await declareUser(world(), account, allow('cloudsso:*', '*', secure));
      const answer = await explain('cloudsso:ListDirectories', {}, { PrincipalArn: userArn(user.UserName) });
      expect(decision(answer)).toMatchObject({
        Effect: 'ImplicitDeny',
        NearMiss: { ConditionKey: 'acs:SecureTransport', NeededValues: ['true'], ActualValues: ['false'] },
      });
      expect(answer.body['Conditions']).toContainEqual({ Key: 'acs:SourceIp', Values: ['127.0.0.1'] });
    });

    it('suggests a statement that is enough', async () => {
      const made = await makeUser(world(), account);
      const poor = await declareUser(world(), account);
      const { SmallestStatement } = decision(
        await explain('cloudsso:GetUser', made, { PrincipalArn: userArn(poor.UserName) }),
      );
      const rich = await declareUser(
        world(),
        account,
        JSON.parse(String(SmallestStatement)) as ReturnType<typeof allow>,
      );
      expect(said(await world().call(rich, 'GetUser', made))).toBe('200');
    });

    it('knows roles, sessions with a policy of their own, and administrators', async () => {
      const role = await declareRole(world(), account, allow(['cloudsso:*', 'paifang:*']));
      const PrincipalArn = `acs:ram::${account.accountId}:role/${role.toLowerCase()}`;
      const ofRole = await explain('cloudsso:ListDirectories', {}, { PrincipalArn });
      expect(decision(ofRole)).toMatchObject({ Effect: 'Allow', DecidedBy: [{ AttachedTo: 'Role' }] });
      const policy = JSON.stringify({ Version: '1', Statement: [allow('paifang:*')] });
      const session = await openSession(world(), account, role, { policy });
      expect(decision(await explain('cloudsso:ListDirectories', {}, {}, session))).toMatchObject({
        Effect: 'ImplicitDeny',
        PolicyType: 'SessionPolicy',
      });
      const { key, Guid } = await makeAdministered(world(), account, { Role: 'HelpDesk' });
      const administrator = { PrincipalArn: `acs:rsa::${account.accountId}:key/${key.accessId}` };
      expect(decision(await explain('rsa:UpdateUserStatus', { userId: Guid }, administrator))).toMatchObject({
        Effect: 'Allow',
        DecidedBy: [{ PolicyName: 'HelpDesk', PolicyDocument: expect.stringContaining(':directory/') }],
      });
      expect(decision(await explain('rsa:DeleteUserNow', { userId: Guid }, administrator))['Effect']).toBe(
        'ImplicitDeny',
      );
    });

    it('knows OAuth clients of the account, with all that they may be granted', async () => {
      const { DirectoryId } = await makeUser(world(), account);
      const { clientId } = await makeApiClient(world(), account, DirectoryId, { Permissions: ['rsa.user.read'] });
      const client = { PrincipalArn: `acs:rsa::${account.accountId}:client/${clientId}` };
      const looked = await explain('rsa:LookupUser', {}, client);
      expect(decision(looked)).toMatchObject({
        Effect: 'Allow',
        DecidedBy: [{ PolicyName: 'permissions', Statement: expect.stringContaining('rsa:LookupUser') }],
      });
      expect(looked.body['PrincipalArn']).toBe(client.PrincipalArn);
      expect(decision(await explain('rsa:DeleteUserNow', { userId: 'u' }, client))['Effect']).toBe('ImplicitDeny');
      const other = await world().account();
      const elsewhere = { PrincipalArn: `acs:rsa::${other.accountId}:client/${clientId}` };
      expect(said(await explain('rsa:LookupUser', {}, elsewhere, other))).toBe('404 EntityNotExist.User');
    });

    it("quotes an administrator's own policy where that denies", async () => {
      const statement = { Effect: 'Deny', Action: 'rsa:UpdateUserStatus', Resource: '*' };
      const Policy = JSON.stringify({ Version: '1', Statement: [allow('rsa:*'), statement] });
      const { key, Guid } = await makeAdministered(world(), account, { PolicyDocument: Policy });
      const administrator = { PrincipalArn: `acs:rsa::${account.accountId}:key/${key.accessId}` };
      expect(decision(await explain('rsa:UpdateUserStatus', { userId: Guid }, administrator))).toMatchObject({
        Effect: 'ExplicitDeny',
        PolicyType: 'SessionPolicy',
        DecidedBy: [
          { PolicyType: 'Inline', StatementIndex: 1, Statement: JSON.stringify(statement), PolicyDocument: Policy },
        ],
      });
    });

    it('weighs whom a role of the account trusts', async () => {
      const user = await declareUser(world(), account, allow('*'));
      const RoleArn = `acs:ram::${account.accountId}:role/operator`;
      await world().declare(account, {
        Roles: [
          {
            RoleName: 'Operator',
            AssumeRolePolicyDocument: trusting(
              { RAM: `acs:ram::${account.accountId}:root` },
              { Condition: { StringEquals: { 'sts:ExternalId': 'e-1' } } },
            ),
          },
        ],
      });
      const ask = async (params: object) => decision(await explain('sts:AssumeRole', params, {}, user))['Effect'];
      expect(await ask({ RoleArn, RoleSessionName: 'x1', ExternalId: 'e-1' })).toBe('Allow');
      expect(await ask({ RoleArn, RoleSessionName: 'x1' })).toBe('ImplicitDeny');
    });
  });

  describe('400', () => {
    it.each([
      ['InvalidParameter.CallAction', 'cloudsso:NoSuchAction', {}],
      ['InvalidParameter.CallAction', 'sts:AssumeRoleWithOIDC', {}],
      ['InvalidParameter.Parameters', 'cloudsso:GetUser', { DirectoryId: 'd-1' }],
      ['InvalidParameter.Parameters', 'sts:AssumeRole', { RoleArn: 'acs:ram::123:role/x' }],
    ])('%s for %s %j', async (code, action, params) => {
      expect(said(await explain(action, params))).toBe(`400 ${code}`);
    });

    it.each(['[]', 'null', '{'])('InvalidParameter.Parameters for %s', async (Parameters) => {
      expect(said(await explain('cloudsso:ListDirectories', {}, { Parameters }))).toBe(
        '400 InvalidParameter.Parameters',
      );
    });
  });

  it('403 NoPermission for asking about others than one may', async () => {
    const other = await declareUser(world(), account);
    const user = await declareUser(world(), account, allow('paifang:ExplainCall', `acs:ram::*:user/n*`), deny('ram:*'));
    expect(said(await explain('cloudsso:ListDirectories', {}, {}, user))).toBe('200');
    const root = { PrincipalArn: `acs:ram::${account.accountId}:root` };
    expect(said(await explain('cloudsso:ListDirectories', {}, root, user))).toBe('403 NoPermission');
    expect(said(await explain('cloudsso:ListDirectories', {}, {}, other))).toBe('403 NoPermission');
  });

  it.each([
    ['404 EntityNotExist.User', 'user/nobody'],
    ['404 EntityNotExist.Role', 'role/nobody'],
  ])('%s', async (wanted, name) => {
    const PrincipalArn = `acs:ram::${account.accountId}:${name}`;
    expect(said(await explain('cloudsso:ListDirectories', {}, { PrincipalArn }))).toBe(wanted);
  });

  it("403 NoPermission for another account's user", async () => {
    const other = await world().account();
    const PrincipalArn = `acs:ram::${other.accountId}:root`;
    expect(said(await explain('cloudsso:ListDirectories', {}, { PrincipalArn }))).toBe('403 NoPermission');
  });
});
