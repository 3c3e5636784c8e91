import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { allow, declareUser, declareUserWith, deny, policyOf } from '../../contract/principals.ts';
import { attach, join, makePolicy, makeRamGroup, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account, type Answer, type Key } from '../../support/world.ts';

const messageOf = ({ body }: Answer) =>
  (body['AccessDeniedDetail'] as Record<string, string>)['EncodedDiagnosticMessage'] ?? '';

onEveryDatabase('ram:DecodeDiagnosticMessage', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const decode = (EncodedDiagnosticMessage: string, who: Key = account) =>
    world().call(who, 'DecodeDiagnosticMessage', { EncodedDiagnosticMessage }, RAM);
  const refuse = async (who: Key, action = 'GetUser', params: object = { UserName: 'bob' }) => {
    const answer = await world().call(who, action, params, RAM);
    expect(said(answer)).toBe('403 NoPermission');
    return messageOf(answer);
  };
  const decoded = async (message: string) => shown(await decode(message), 'DecodedDiagnosticMessage');
  const arn = (name = 'bob') => `acs:ram:*:${account.accountId}:user/${name}`;

  describe('200 for an implicit denial', () => {
    it('tells the caller, the call and the condition that failed', async () => {
      const office = allow('ram:GetUser', '*', { IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } });
      const user = await declareUserWith(world(), account, [{ Custom: 'Office', Document: policyOf(office) }]);
      const diagnosis = await decoded(await refuse(user));
      expect(diagnosis).toMatchObject({
        ExplicitDeny: false,
        NoPermissionPolicyType: 'AccountLevelIdentityBasedPolicy',
        AuthAction: 'ram:GetUser',
        AuthResource: arn(),
        AuthPrincipal: { AuthPrincipalType: 'SubUser', AuthPrincipalOwnerId: account.accountId },
        MatchedPolicies: [],
        NearMiss: {
          PolicyIdentifier: 'Office',
          PolicyType: 'Custom',
          PolicyVersion: 'v1',
          StatementIndex: 0,
          FailedPart: 'Condition',
          ConditionOperator: 'IpAddress',
          ConditionKey: 'acs:SourceIp',
          NeededValues: ['10.0.0.0/8'],
          ActualValues: ['127.0.0.1'],
        },
      });
      expect(diagnosis['AuthConditions']).toContainEqual({
        ConditionKey: 'acs:SourceIp',
        ConditionValues: ['127.0.0.1'],
      });
      expect(diagnosis).not.toHaveProperty('DenyingStatement');
    });

    it('tells the smallest statement, which does let the call through', async () => {
      await makePolicy(world(), account);
      const user = await declareUser(world(), account);
      const params = { PolicyType: 'Custom', PolicyName: 'Reader', UserName: user.UserName };
      const { SmallestStatement } = await decoded(await refuse(user, 'AttachPolicyToUser', params));
      const Statement = JSON.parse(String(SmallestStatement)) as object;
      expect(Statement).toEqual({
        Effect: 'Allow',
        Action: 'ram:AttachPolicyToUser',
        Resource: [arn(user.UserName), `acs:ram:*:${account.accountId}:policy/Reader`],
      });
      const document = JSON.stringify({ Version: '1', Statement: [Statement] });
      await makePolicy(world(), account, 'Least', document);
      await attach(world(), account, 'User', user.UserName, { PolicyType: 'Custom', PolicyName: 'Least' });
      world().advance(5);
      expect(said(await world().call(user, 'AttachPolicyToUser', params, RAM))).toBe('200');
    });
  });

  describe('200 for an explicit denial', () => {
    it('tells every policy that denied, what it hangs on, and the statement to change', async () => {
      const user = await declareUser(world(), account, allow('*'), deny('ram:*', arn()));
      await makePolicy(world(), account, 'Stop', JSON.stringify(policyOf(deny('ram:GetUser'))));
      await makeRamGroup(world(), account);
      await join(world(), account, user.UserName);
      await attach(world(), account, 'Group', 'Dev-Team', { PolicyType: 'Custom', PolicyName: 'Stop' });
      const diagnosis = await decoded(await refuse(user));
      const [mine] = user.policies;
      const name = mine && 'Custom' in mine ? mine.Custom : '';
      const match = { Effect: 'Deny', PolicyType: 'Custom', PolicyVersion: 'v1', AttachedScope: 'Account' };
      expect(diagnosis).toMatchObject({
        ExplicitDeny: true,
        MatchedPolicies: [
          { ...match, PolicyIdentifier: name, AttachedEntityType: 'RamUser' },
          { ...match, PolicyIdentifier: 'Stop', AttachedEntityType: 'RamGroup' },
        ],
        DenyingStatement: {
          PolicyIdentifier: name,
          StatementIndex: 1,
          Statement: JSON.stringify(deny('ram:*', arn())),
        },
      });
      expect(diagnosis).not.toHaveProperty('SmallestStatement');
    });
  });

  it('403 NoPermission without ram:DecodeDiagnosticMessage, 200 with it alone, for what others were denied', async () => {
    const message = await refuse(await declareUser(world(), account));
    expect(said(await decode(message, await declareUser(world(), account)))).toBe('403 NoPermission');
    const auditor = await declareUser(world(), account, allow('ram:DecodeDiagnosticMessage'));
    expect(said(await decode(message, auditor))).toBe('200');
  });

  describe('400', () => {
    it("NotSupport for another account's message, and for what is none", async () => {
      const message = await refuse(await declareUser(world(), account));
      const tampered = `${message.slice(0, 40)}${message[40] === 'A' ? 'B' : 'A'}${message.slice(41)}`;
      expect(said(await decode(message, await world().account()))).toBe('400 NotSupport');
      for (const text of [tampered, '', 'AQEAAAAA', 'ü']) expect(said(await decode(text))).toBe('400 NotSupport');
    });

    it('EncodedMessageExpire after a day', async () => {
      const message = await refuse(await declareUser(world(), account));
      world().advance(24 * 3600 - 60);
      expect(said(await decode(message))).toBe('200');
      world().advance(120);
      expect(said(await decode(message))).toBe('400 EncodedMessageExpire');
    });
  });

  it('404 EntityNotExist when the event is gone', async () => {
    const message = await refuse(await declareUser(world(), account));
    await world()
      .database.knex('audit_events')
      .where({ account_id: account.accountId, outcome: 'NoPermission' })
      .delete();
    expect(said(await decode(message))).toBe('404 EntityNotExist');
  });
});
