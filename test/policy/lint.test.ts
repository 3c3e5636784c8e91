import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../src/policy/document.ts';
import { lintPolicy, type KnownAction } from '../../src/policy/lint.ts';

const KNOWN: readonly KnownAction[] = [
  { action: 'toys:GetToy', resources: ['acs:toys:{region}:{account}:box/{BoxId}/toy/{ToyId}'] },
  { action: 'toys:ListToys', resources: ['acs:toys:{region}:{account}:box/{BoxId}/toy/*'] },
  { action: 'toys:DeleteBox', resources: ['acs:toys:{region}:{account}:box/{BoxId}'] },
  { action: 'toys:WhoAmI', resources: ['*'] },
  { action: 'ram:GetRole', resources: ['acs:ram:*:{account}:role/{RoleName}'] },
  { action: 'ram:DropDevice', resources: ['{SerialNumber}'] },
];

type Statement = Readonly<Record<string, unknown>>;
const allow = (Action: unknown, Resource: unknown = 'acs:toys:*:*:box/b', more: Statement = {}): Statement => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const deny = (Action: unknown, Resource: unknown, more: Statement = {}): Statement => ({
  ...allow(Action, Resource, more),
  Effect: 'Deny',
});
const lint = (...Statement: readonly Statement[]) =>
  lintPolicy(parsePolicy({ Version: '1', Statement }, 'identity'), KNOWN);
const found = (...statements: readonly Statement[]) =>
  lint(...statements).map(({ rule, statement }) => `${statement} ${rule}`);
const CONDITION = { Condition: { IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } } };

describe('lintPolicy', () => {
  it('has nothing to say of a narrow policy', () => {
    expect(
      lint(
        allow('toys:GetToy', 'acs:toys:*:1:box/b/toy/*'),
        allow(['toys:DeleteBox', 'toys:ListToys'], ['acs:toys:*:1:box/b', 'acs:toys:*:1:box/b/toy/*']),
        deny('toys:DeleteBox', 'acs:toys:*:1:box/c'),
      ),
    ).toEqual([]);
  });

  it('places a warning by number and Sid', () => {
    expect(lint(allow('toys:DeleteBox'), allow('toys:GetTory', '*', { Sid: 'second' }))).toEqual([
      {
        rule: 'UnknownAction',
        statement: 1,
        sid: 'second',
        message: 'toys:GetTory matches no action that is served here; did you mean toys:GetToy?',
      },
    ]);
  });

  it('leaves trust policies alone', () => {
    const trust = {
      Version: '1',
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { RAM: 'acs:ram::1:root' } }],
    };
    expect(lintPolicy(parsePolicy(trust, 'trust'), KNOWN)).toEqual([]);
  });

  describe('UnknownAction', () => {
    it.each(['toys:GetTory', 'toys:Sell*', 'TOYS:nothing', 'toys:GetToy?'])('is %s', (action) => {
      expect(found(allow(action, '*'))).toContain('0 UnknownAction');
    });

    it.each(['toys:getTOY', 'toys:Get*', '*:GetToy', 'cars:Drive', 'toys:*'])('is not %s', (action) => {
      expect(found(allow(action, '*'))).not.toContain('0 UnknownAction');
    });

    it('is also what a NotAction leaves out in vain', () => {
      expect(found({ Effect: 'Deny', NotAction: 'toys:GetTory', Resource: '*' })).toEqual(['0 UnknownAction']);
    });

    it('proposes nothing far away', () => {
      expect(lint(allow('toys:Refurbish', '*'))[0]?.message).not.toContain('did you mean');
    });
  });

  describe('UnmatchableResource', () => {
    it.each([
      ['toys:GetToy', 'acs:toys:*:*:box/b'],
      ['toys:GetToy', 'acs:cars:*:*:box/b/toy/t'],
      ['toys:Get*', 'acs:toys:*:*:toy/t'],
      ['toys:WhoAmI', 'acs:toys:cn:1:box/b'],
    ])('is for %s %s', (action, resource) => {
      expect(found(allow(action, resource))).toEqual(['0 UnmatchableResource']);
    });

    it.each([
      ['toys:GetToy', 'acs:toys:*:*:box/b*'],
      ['toys:GetToy', '*'],
      ['toys:*', 'acs:toys:*:*:box/b'],
      ['toys:WhoAmI', 'acs:toys:*'],
      ['cars:Drive', 'acs:toys:*:*:toy/t'],
      ['*:GetToy', 'acs:nonsense:*:*:x'],
      ['ram:DropDevice', 'acs:ram::1:mfa/x'],
      ['ram:GetRole', 'acs:ram:*:1:ROLE/Admin'],
    ])('is not for %s %s', (action, resource) => {
      expect(found(allow(action, resource))).not.toContain('0 UnmatchableResource');
    });
  });

  describe('ShadowedStatement', () => {
    const toy = 'acs:toys:*:1:box/b/toy/t';
    it.each([
      ['an Allow under a Deny', [allow('toys:GetToy', toy), deny('toys:*', '*')], '0'],
      ['an Allow with a condition under a Deny', [deny('toys:*', '*'), allow('toys:GetToy', toy, CONDITION)], '1'],
      ['an Allow within another', [allow('toys:Get*', 'acs:toys:*:1:box/*'), allow('toys:GetToy', toy)], '1'],
      ['a Deny within another', [deny('toys:GetToy', toy), deny('toys:Get*', 'acs:toys:*:1:box/*')], '0'],
      ['the second of twins', [allow('toys:GetToy', toy), allow('toys:gettoy', toy)], '1'],
      [
        'all but more within all but few',
        [
          { Effect: 'Deny', NotAction: 'toys:GetToy', Resource: '*' },
          { Effect: 'Deny', NotAction: ['toys:GetToy', 'toys:ListToys'], Resource: '*' },
        ],
        '1',
      ],
    ])('is %s', (_what, statements, at) => {
      expect(found(...(statements as Statement[]))).toContain(`${at} ShadowedStatement`);
    });

    it.each([
      ['a Deny within an Allow', [allow('toys:Get*', 'acs:toys:*:1:box/*'), deny('toys:GetToy', toy)]],
      ['under a Deny with a condition', [allow('toys:GetToy', toy), deny('toys:*', '*', CONDITION)]],
      ['half of it', [allow(['toys:GetToy', 'toys:ListToys'], toy), deny('toys:GetToy', '*')]],
      ['elsewhere', [allow('toys:GetToy', toy), deny('toys:GetToy', 'acs:toys:*:1:box/c/*')]],
    ])('is not %s', (_what, statements) => {
      expect(found(...(statements as Statement[]))).toEqual([]);
    });
  });

  describe('BroadGrant', () => {
    it.each([
      ['*', 'administrator'],
      ['toys:*', 'deleting everything'],
      ['ram:Create*', 'ram:CreatePolicyVersion'],
      [['ram:GetRole', 'ram:updateRole'], 'ram:UpdateRole'],
      ['sts:AssumeRole', 'become every role'],
    ])('is %j on everything', (action, words) => {
      const [broad] = lint(allow(action, '*')).filter(({ rule }) => rule === 'BroadGrant');
      expect(broad?.message).toContain(words);
    });

    it('is everything but', () => {
      const statement = { Effect: 'Allow', NotAction: ['toys:DeleteBox'], Resource: '*' };
      expect(found(statement)).toEqual(['0 BroadGrant']);
    });

    it.each([
      ['reading', allow('toys:Get*', '*')],
      ['a Deny', deny('*', '*')],
      ['a condition', allow('*', '*', CONDITION)],
      ['some resources', allow('toys:*', 'acs:toys:*:*:box/*')],
    ])('is not %s', (_what, statement) => {
      expect(found(statement)).not.toContain('0 BroadGrant');
    });
  });
});
