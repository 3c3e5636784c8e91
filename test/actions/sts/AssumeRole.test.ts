import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { allow, declareRole, declareUser, deny, policyOf, roleIdOf, type RamUser } from '../../contract/principals.ts';
import { freshName, STS, trusting } from '../../support/given.ts';
import { onEveryDatabase, type Account, type Answer, type Key } from '../../support/world.ts';

onEveryDatabase('sts:AssumeRole', (world) => {
  let account: Account;
  let user: RamUser;
  let trustAll: object;
  beforeEach(async () => {
    account = await world().account();
    user = await declareUser(world(), account, allow('sts:AssumeRole'));
    trustAll = trusting({ RAM: `acs:ram::${account.accountId}:root` });
  });

  const arnOf = (RoleName: string, { accountId } = account) => `acs:ram::${accountId}:role/${RoleName}`;
  /** A role that may do everything in CloudSSO; its ARN. */
  async function role(trust: object | undefined = trustAll, more: object = {}, owner = account): Promise<string> {
    const RoleName = `Role-${freshName()}`;
    const Policies = [{ Custom: freshName(), Document: policyOf(allow(['cloudsso:*', 'sts:AssumeRole'])) }];
    const trusted = trust && { AssumeRolePolicyDocument: trust as Record<string, unknown> };
    await world().declare(owner, { Roles: [{ RoleName, Policies, ...trusted, ...more }] });
    return arnOf(RoleName, owner);
  }
  const assume = (key: Key, RoleArn: string, params: object = {}) =>
    world().call(key, 'AssumeRole', { RoleArn, RoleSessionName: 'alice', ...params }, STS);
  function keyOf(answer: Answer): Required<Key> {
    const keys = shown<Record<string, string>>(answer, 'Credentials');
    const { AccessKeyId = '', AccessKeySecret = '', SecurityToken = '' } = keys;
    return { accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret, securityToken: SecurityToken };
  }
  const lists = async (key: Key) => said(await world().call(key, 'ListDirectories'));
  const denied = ({ body }: Answer) => body['AccessDeniedDetail'] as Record<string, string>;

  describe('200', () => {
    it('with keys that can do what the role can, until they expire', async () => {
      const RoleArn = await role();
      const answer = await assume(user, RoleArn, { DurationSeconds: 900 });
      const { accessKeyId, accessKeySecret } = keyOf(answer);
      expect([accessKeyId, accessKeySecret.length]).toEqual([expect.stringMatching(/^STS\.[A-Za-z0-9]{26}$/), 44]);
      const roleName = RoleArn.slice(RoleArn.lastIndexOf('/') + 1);
      expect(answer.body).toMatchObject({
        AssumedRoleUser: {
          Arn: `${arnOf(roleName.toLowerCase())}/alice`,
          AssumedRoleId: `${await roleIdOf(world(), account.accountId, roleName)}:alice`,
        },
        Credentials: { Expiration: expect.stringMatching(INSTANT) },
      });
      expect(answer.body).not.toHaveProperty('SourceIdentity');
      expect(await lists(keyOf(answer))).toBe('200');
      world().advance(900);
      expect(await lists(keyOf(answer))).toBe('400 InvalidSecurityToken.Expired');
    });

    it('whatever the case of the role, and makes other keys each time', async () => {
      const RoleArn = await role();
      const name = RoleArn.slice(RoleArn.lastIndexOf('/') + 1);
      const keys = await Promise.all(
        [name, name.toUpperCase(), name.toLowerCase()].map(async (one) => keyOf(await assume(user, arnOf(one)))),
      );
      expect(new Set(keys.map(({ accessKeyId }) => accessKeyId)).size).toBe(3);
    });

    it('for as long as the role allows', async () => {
      const RoleArn = await role(trustAll, { MaxSessionDuration: 7200 });
      const { accessKeyId, accessKeySecret, securityToken } = keyOf(
        await assume(user, RoleArn, { DurationSeconds: 7200 }),
      );
      world().advance(7140);
      expect(await lists({ accessKeyId, accessKeySecret, securityToken })).toBe('200');
    });

    it('cut by a session policy', async () => {
      const Policy = JSON.stringify(policyOf(allow('cloudsso:Get*')));
      const answer = await world().call(keyOf(await assume(user, await role(), { Policy })), 'ListDirectories');
      expect(said(answer)).toBe('403 NoPermission');
      expect(denied(answer)).toMatchObject({ PolicyType: 'SessionPolicy', NoPermissionType: 'ImplicitDeny' });
    });

    it('to a user whom the role of another account trusts', async () => {
      const other = await world().account();
      const RoleArn = await role(trusting({ RAM: `acs:ram::${account.accountId}:user/${user.UserName}` }), {}, other);
      const session = keyOf(await assume(user, RoleArn));
      const { body } = await world().call(session, 'GetCallerIdentity', {}, STS);
      expect(body).toMatchObject({ AccountId: other.accountId });
    });

    it('to a session, which hands on who is behind it', async () => {
      const first = keyOf(await assume(user, await role(), { SourceIdentity: 'alice@corp' }));
      const RoleArn = await role();
      const answer = await assume(first, RoleArn);
      expect(answer.body).toMatchObject({ SourceIdentity: 'alice@corp' });
      expect(said(await assume(first, RoleArn, { SourceIdentity: 'mallory' }))).toBe(
        '400 InvalidParameter.SourceIdentity',
      );
    });

    it('with the ExternalId that the role asks for', async () => {
      const Condition = { StringEquals: { 'sts:ExternalId': 'abcd1234' } };
      const RoleArn = await role(trusting({ RAM: `acs:ram::${account.accountId}:root` }, { Condition }));
      expect(said(await assume(user, RoleArn, { ExternalId: 'abcd1234' }))).toBe('200');
      for (const params of [{}, { ExternalId: 'other' }]) {
        expect(denied(await assume(user, RoleArn, params))).toMatchObject({ PolicyType: 'AssumeRolePolicy' });
      }
    });
  });

  describe('a session', () => {
    it('ends with its role, also when another one has the name afterwards', async () => {
      const RoleArn = await role();
      const session = keyOf(await assume(user, RoleArn));
      expect(await lists(session)).toBe('200');
      const { knex } = world().database;
      const roles = knex('ram_roles').where({ account_id: account.accountId });
      await knex('policy_attachments').where({ account_id: account.accountId }).whereNotNull('role_id').delete();
      await roles.clone().delete();
      const RoleName = RoleArn.slice(RoleArn.lastIndexOf('/') + 1);
      await world().declare(account, { Roles: [{ RoleName, Policies: [{ System: 'AdministratorAccess' }] }] });
      world().advance(4);
      expect(await lists(session)).toBe('404 InvalidAccessKeyId.NotFound');
    });
  });

  describe('400', () => {
    const identity = (Statement: object) => JSON.stringify({ Version: '1', Statement });
    it.each([
      ['DurationSeconds', { DurationSeconds: 899 }],
      ['DurationSeconds', { DurationSeconds: 3601 }],
      ['DurationSeconds', { DurationSeconds: 'long' }],
      ['RoleSessionName', { RoleSessionName: 'a' }],
      ['RoleSessionName', { RoleSessionName: 'a b' }],
      ['RoleSessionName', { RoleSessionName: 'x'.repeat(65) }],
      ['ExternalId', { ExternalId: 'x' }],
      ['ExternalId', { ExternalId: 'a b' }],
      ['SourceIdentity', { SourceIdentity: 'a b' }],
      ['RoleArn', { RoleArn: 'operator' }],
      ['RoleArn', { RoleArn: 'acs:ram::1000000000000001:user/alice' }],
      ['PolicySize', { Policy: '' }],
      ['PolicySize', { Policy: `${identity([])}${' '.repeat(2048)}` }],
      ['PolicyGrammar', { Policy: 'no JSON' }],
      ['PolicyGrammar', { Policy: identity({ Effect: 'Allow', Action: '*', Principal: { RAM: 'x' } }) }],
    ])('InvalidParameter.%s', async (name, params) => {
      expect(said(await assume(user, await role(), params))).toBe(`400 InvalidParameter.${name}`);
    });

    it.each(['RoleArn', 'RoleSessionName'])('Missing%s', async (name) => {
      expect(said(await assume(user, arnOf('x'), { [name]: undefined }))).toBe(`400 Missing${name}`);
    });
  });

  describe('403 NoPermission', () => {
    const AuthAction = 'sts:AssumeRole';

    it('for the account itself', async () => {
      const answer = await assume(account, await role());
      expect(said(answer)).toBe('403 NoPermission');
      expect(denied(answer)).toMatchObject({ AuthAction, AuthPrincipalType: 'RootUser' });
    });

    it.each([
      ['is not allowed to', () => [], 'AccountLevelIdentityBasedPolicy', 'ImplicitDeny'],
      ['is allowed another role', (arn: string) => [allow(AuthAction, `${arn}x`)], undefined, 'ImplicitDeny'],
      ['is denied it', () => [allow('*'), deny(AuthAction)], 'AccountLevelIdentityBasedPolicy', 'ExplicitDeny'],
    ])('for a user who %s', async (_how, statements, PolicyType, NoPermissionType) => {
      const RoleArn = await role();
      const other = await declareUser(world(), account, ...statements(RoleArn));
      const answer = await assume(other, RoleArn);
      expect(said(answer)).toBe('403 NoPermission');
      expect(denied(answer)).toMatchObject({ AuthAction, NoPermissionType, ...(PolicyType && { PolicyType }) });
    });

    it('for a user whom the role denies, whatever else allows', async () => {
      const Principal = { RAM: [`acs:ram::${account.accountId}:root`] };
      const [yes] = trusting(Principal).Statement;
      const RoleArn = await role({ Version: '1', Statement: [yes, { ...yes, Effect: 'Deny' }] });
      for (const key of [user, await declareUser(world(), account)]) {
        expect(denied(await assume(key, RoleArn))).toMatchObject({
          AuthAction,
          AuthPrincipalType: 'SubUser',
          PolicyType: 'AssumeRolePolicy',
          NoPermissionType: 'ExplicitDeny',
        });
      }
    });

    it.each([
      ['nobody', undefined],
      ['a service', { Service: 'ecs.aliyuncs.com' }],
      ['another account', { RAM: 'acs:ram::9999999999999999:root' }],
    ])('for a role that trusts %s', async (_whom, principal) => {
      const RoleArn = principal ? await role(trusting(principal)) : arnOf(await declareRole(world(), account));
      expect(denied(await assume(user, RoleArn))).toMatchObject({
        PolicyType: 'AssumeRolePolicy',
        NoPermissionType: 'ImplicitDeny',
      });
    });

    it("for another account's roles alike, there or not", async () => {
      const other = await world().account();
      const there = await role(trusting({ RAM: `acs:ram::${other.accountId}:root` }), {}, other);
      const answers = [await assume(user, there), await assume(user, `${there}-not`)];
      expect(answers.map(denied).map(({ EncodedDiagnosticMessage, ...rest }) => rest)).toEqual(
        Array(2).fill(expect.objectContaining({ PolicyType: 'AssumeRolePolicy', NoPermissionType: 'ImplicitDeny' })),
      );
    });

    it('for a session whose own policy does not say so', async () => {
      const Policy = JSON.stringify(policyOf(allow('cloudsso:*')));
      const session = keyOf(await assume(user, await role(), { Policy }));
      expect(denied(await assume(session, await role()))).toMatchObject({
        AuthPrincipalType: 'AssumedRoleUser',
        PolicyType: 'SessionPolicy',
      });
    });

    it('for anybody who may not know whether a role is there', async () => {
      const other = await declareUser(world(), account);
      expect(said(await assume(other, arnOf('gone')))).toBe('403 NoPermission');
    });
  });

  it('404 EntityNotExist.Role for a user who might assume it', async () => {
    expect(said(await assume(user, arnOf('gone')))).toBe('404 EntityNotExist.Role');
  });

  it('leaves the decision with the audit event, and no secret anywhere', async () => {
    const RoleArn = await role();
    const answer = await assume(user, RoleArn);
    const event: unknown = await world()
      .database.knex('audit_events')
      .where({ request_id: answer.body.RequestId })
      .first();
    expect(event).toMatchObject({ action: 'sts:AssumeRole', decision: 'Allow', resources: [RoleArn], outcome: 'OK' });
    const text = JSON.stringify([event, world().witnessed]);
    for (const secret of [keyOf(answer).accessKeySecret, keyOf(answer).securityToken]) {
      expect(text).not.toContain(secret);
    }
  });
});
