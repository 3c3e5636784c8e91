import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { allow, declareUser, declareUserWith, deny, openSession, policyOf } from '../../contract/principals.ts';
import { callRest, makeAdministered, PAIFANG } from '../../support/administrator.ts';
import { makeRamUser, makeUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account, type Answer, type Key } from '../../support/world.ts';

onEveryDatabase('paifang:GetCall', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const get = (CallRequestId: string, key: Key = account) => world().call(key, 'GetCall', { CallRequestId }, PAIFANG);
  const told = async ({ body }: Answer) => (await get(body.RequestId)).body['Call'] as Record<string, unknown>;

  describe('200', () => {
    it('tells who asked for what, how it was proven, decided and timed', async () => {
      const made = await makeUser(world(), account);
      const call = await told(
        await world().call(account, 'UpdateUserStatus', { ...made, NewStatus: 'Disabled' }, { scheme: 'V1' }),
      );
      expect(call).toMatchObject({
        Dialect: 'rpc',
        Action: 'cloudsso:UpdateUserStatus',
        PrincipalType: 'Account',
        PrincipalArn: `acs:ram::${account.accountId}:root`,
        AccessKeyId: account.accessKeyId,
        Outcome: 'OK',
        Proof: 'HMAC-SHA1',
        SourceIp: '127.0.0.1',
        Decision: { Effect: 'Allow', Rule: 'AccountOwner', DecidedBy: [] },
      });
      expect(JSON.parse(String(call['Parameters']))).toEqual({ ...made, NewStatus: 'Disabled' });
      expect(call['SqlMicroseconds']).toBeGreaterThan(0);
      expect(call['DurationMicroseconds']).toBeGreaterThan(0);
    });

    it('masks secrets, whatever became of the call', async () => {
      await makeRamUser(world(), account);
      for (const [Password, outcome] of [
        ['hunter2 hunter2', 'OK'],
        ['x', 'ParameterInvalid'],
      ]) {
        const answer = await world().call(account, 'CreateLoginProfile', { UserName: 'Alice', Password }, RAM);
        const call = await told(answer);
        expect(call).toMatchObject({ Outcome: outcome, Parameters: '{"UserName":"Alice","Password":"***"}' });
        await world().call(account, 'DeleteLoginProfile', { UserName: 'Alice' }, RAM);
      }
    });

    it('quotes the statement that allowed a call', async () => {
      const user = await declareUserWith(world(), account, [
        { Custom: 'Own', Document: policyOf(deny('ram:*'), allow('cloudsso:List*')) },
      ]);
      const call = await told(await world().call(user, 'ListDirectories'));
      expect(call['Decision']).toMatchObject({
        Effect: 'Allow',
        Rule: 'Statement',
        DecidedBy: [
          {
            PolicyName: 'Own',
            PolicyVersion: 'v1',
            AttachedTo: 'User',
            StatementIndex: 1,
            Statement: '{"Effect":"Allow","Action":"cloudsso:List*","Resource":"*"}',
          },
        ],
      });
    });

    it('quotes the Deny of a refused call, and the policy around it', async () => {
      const Document = policyOf(allow('*'), deny('cloudsso:ListDirectories'));
      const user = await declareUserWith(world(), account, [{ Custom: 'Own', Document }]);
      const call = await told(await world().call(user, 'ListDirectories'));
      expect(call).toMatchObject({
        Outcome: 'NoPermission',
        Decision: {
          Effect: 'ExplicitDeny',
          DecidedBy: [{ PolicyName: 'Own', StatementIndex: 1, PolicyDocument: JSON.stringify(Document) }],
        },
      });
      expect(call['Decision']).not.toHaveProperty('SmallestStatement');
    });

    it('names the condition that failed with both values, and the least that would do', async () => {
      const condition = { IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } };
      const user = await declareUser(world(), account, allow('cloudsso:ListDirectories', '*', condition));
      const call = await told(await world().call(user, 'ListDirectories'));
      expect(call['Decision']).toMatchObject({
        Effect: 'ImplicitDeny',
        NearMiss: {
          StatementIndex: 0,
          FailedPart: 'Condition',
          ConditionKey: 'acs:SourceIp',
          NeededValues: ['10.0.0.0/8'],
          ActualValues: ['127.0.0.1'],
        },
        SmallestStatement: JSON.stringify({
          Effect: 'Allow',
          Action: 'cloudsso:ListDirectories',
          Resource: `acs:cloudsso:cn-shanghai:${account.accountId}:directory/*`,
        }),
      });
    });

    it('has no statement of a policy whose version is gone', async () => {
      const user = await declareUser(world(), account, allow('cloudsso:ListDirectories'));
      const answer = await world().call(user, 'ListDirectories');
      await world().database.knex('policy_versions').where({ account_id: account.accountId }).update({ version: 9 });
      const [decider] = ((await told(answer))['Decision'] as { DecidedBy: object[] }).DecidedBy;
      expect(decider).toMatchObject({ StatementIndex: 0 });
      expect(decider).not.toHaveProperty('Statement');
    });

    it('tells of the administration API too, and of a call that failed before it was decided', async () => {
      const { key, Guid } = await makeAdministered(world(), account, { Role: 'HelpDesk' });
      const ok = await callRest(world(), key, 'LookupUser', { username: 'Alice' });
      const call = (await get(String(ok.headers.get('x-request-id')))).body['Call'];
      expect(call).toMatchObject({
        Dialect: 'rest',
        Action: 'rsa:LookupUser',
        PrincipalType: 'Administrator',
        AccessKeyId: key.accessId,
        Proof: 'Bearer RS256',
        Decision: { Effect: 'Allow', DecidedBy: [{ PolicyName: 'HelpDesk' }] },
      });
      const wrong = await callRest(world(), key, 'UpdateUserStatus', { userId: Guid, userStatus: 'Sleeping' });
      const failed = (await get(String(wrong.headers.get('x-request-id')))).body['Call'];
      expect(failed).toMatchObject({ Outcome: 'ParameterInvalid', Resources: [] });
      expect(failed).not.toHaveProperty('Decision');
    });

    it("keeps what another account's role says of whom it trusts to itself", async () => {
      const other = await world().account();
      const session = await openSession(world(), account, await declared());
      const RoleArn = `acs:ram::${other.accountId}:role/operator`;
      await world().declare(other, {
        Roles: [
          {
            RoleName: 'Operator',
            AssumeRolePolicyDocument: {
              Version: '1',
              Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { RAM: 'acs:ram::123:root' } }],
            },
          },
        ],
      });
      const refused = await world().call(
        session,
        'AssumeRole',
        { RoleArn, RoleSessionName: 'x1' },
        { version: '2015-04-01' },
      );
      expect(said(refused)).toBe('403 NoPermission');
      const call = await told(refused);
      expect(call['Decision']).toMatchObject({ Effect: 'ImplicitDeny', PolicyType: 'AssumeRolePolicy', DecidedBy: [] });
      expect(JSON.stringify(call['Decision'])).not.toContain('acs:ram::123:root');
    });
  });

  async function declared(): Promise<string> {
    await world().declare(account, {
      Roles: [{ RoleName: 'Caller', Policies: [{ Custom: 'All', Document: policyOf(allow('*')) }] }],
    });
    return 'Caller';
  }

  it('400 InvalidParameter.CallRequestId for what is no RequestId', async () => {
    expect(said(await get('nothing'))).toBe('400 InvalidParameter.CallRequestId');
  });

  it('403 NoPermission for a key that may not read the record', async () => {
    const { body } = await world().call(account, 'ListDirectories');
    const user = await declareUser(world(), account, allow('cloudsso:*'));
    expect(said(await get(body.RequestId, user))).toBe('403 NoPermission');
    const reader = await declareUser(world(), account, allow('paifang:GetCall'));
    expect(said(await get(body.RequestId.toLowerCase(), reader))).toBe('200');
  });

  it("404 EntityNotExists.Call for another account's call", async () => {
    const { body } = await world().call(await world().account(), 'ListDirectories');
    expect(said(await get(body.RequestId))).toBe('404 EntityNotExists.Call');
  });
});
