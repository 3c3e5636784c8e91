// The grammar: what it points at when it refuses, and that nothing but PolicyMalformed ever comes out of it.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFault } from '../../src/faults/fault.ts';
import { compilePolicy } from '../../src/policy/compile.ts';
import { operators } from '../../src/policy/conditions/operators.ts';
import { type Grammar, parsePolicy } from '../../src/policy/document.ts';

const allow = { Effect: 'Allow', Action: 'demo:Get*', Resource: '*' };
const of = (...statements: unknown[]): unknown => ({ Version: '1', Statement: statements });

function refusal(document: unknown, grammar: Grammar = 'identity'): { Path: string; Reason: string } | undefined {
  try {
    parsePolicy(document, grammar);
    return undefined;
  } catch (cause) {
    if (isFault(cause, 'PolicyMalformed')) return cause.detail;
    throw cause;
  }
}

describe('the place of a refusal', () => {
  const condition = (block: unknown): unknown => of(allow, { ...allow, Condition: block });

  it.each<[string, unknown, RegExp]>([
    ['/', [], /an object is needed here, not a list/],
    ['/', null, /not null/],
    ['/', 'null', /not null/],
    ['/Version', { Statement: [allow] }, /missing/],
    ['/Version', { Version: '2012-10-17', Statement: [allow] }, /the only Version is "1", not "2012-10-17"/],
    ['/Version', { Version: 1, Statement: [allow] }, /a text in quotes is needed here, not a number/],
    ['/Id', { Version: '1', Id: 'x', Statement: [allow] }, /"Id" is no element here; known: Version, Statement/],
    ['/statement', { Version: '1', statement: [allow] }, /it is spelled Statement/],
    ['/Statement', { Version: '1' }, /missing/],
    ['/Statement', of(), /at least one statement/],
    ['/Statement', { Version: '1', Statement: 'Allow' }, /not a text/],
    ['/Statement/1', of(allow, 'x'), /an object is needed/],
    ['/Statement/0/Effect', of({ ...allow, Effect: 'allow' }), /Allow or Deny, not "allow"/],
    ['/Statement/0/effect', of({ effect: 'Allow', Action: '*', Resource: '*' }), /it is spelled Effect/],
    ['/Statement/0/Action', of({ Effect: 'Allow', Resource: '*' }), /missing/],
    ['/Statement/0', of({ ...allow, NotAction: '*' }), /not both/],
    ['/Statement/0/Action', of({ ...allow, Action: 'Get*' }), /no service: "Get\*"/],
    ['/Statement/0/Action/1', of({ ...allow, Action: ['demo:Get', ':Get'] }), /one side is empty/],
    ['/Statement/0/Action', of({ ...allow, Action: 'demo: Get' }), /white space/],
    ['/Statement/0/NotAction', of({ Effect: 'Deny', NotAction: [], Resource: '*' }), /empty/],
    ['/Statement/0/Resource', of({ Effect: 'Allow', Action: '*' }), /missing/],
    ['/Statement/0/Resource', of({ ...allow, Resource: 'acs:demo:x' }), /too few fields/],
    ['/Statement/0/Resource', of({ ...allow, Resource: 'user/*' }), /begins with acs:/],
    ['/Statement/0/NotResource', of({ Effect: 'Deny', Action: '*', NotResource: '*' }), /the key Resource/],
    ['/Statement/0/Principal', of({ ...allow, Principal: ['*'] }), /no place in this kind of policy/],
    ['/Statement/0/Sid', of({ ...allow, Sid: 7 }), /not a number/],
    ['/Statement/1/Condition', condition('x'), /an object is needed/],
    [
      '/Statement/1/Condition/Null',
      condition({ Null: { 'acs:MFAPresent': 'true' } }),
      /"Null" is not supported; known: /,
    ],
    ['/Statement/1/Condition/BoolIfExists', condition({ BoolIfExists: { a: 'true' } }), /IfExists does not exist/],
    ['/Statement/1/Condition/stringlike', condition({ stringlike: { a: 'x' } }), /it is spelled StringLike/],
    [
      '/Statement/1/Condition/ForAnyValue:stringlike',
      condition({ 'ForAnyValue:stringlike': { a: 'x' } }),
      /it is spelled ForAnyValue:StringLike/,
    ],
    ['/Statement/1/Condition/toString', condition({ toString: { a: 'x' } }), /not supported/],
    ['/Statement/1/Condition/IpAddress', condition({ IpAddress: '10.0.0.1' }), /an object is needed/],
    [
      '/Statement/1/Condition/IpAddress/acs:SourceIp/1',
      condition({ IpAddress: { 'acs:SourceIp': ['10.0.0.0/8', '10.0.0.0/40'] } }),
      /an IPv4 or IPv6 address or a CIDR block.*10\.0\.0\.0\/40/,
    ],
    [
      '/Statement/1/Condition/StringEquals/acs:RequestTag~1a~0b',
      condition({ StringEquals: { 'acs:RequestTag/a~b': true } }),
      /not a boolean/,
    ],
    ['/Statement/1/Condition/StringEquals/', condition({ StringEquals: { '': 'x' } }), /key is not empty/],
    ['/Statement/1/Condition/DateLessThan/k', condition({ DateLessThan: { k: '2026-01-01' } }), /a moment/],
    ['/Statement/1/Condition/Bool/k', condition({ Bool: { k: 'yes' } }), /true or false/],
    ['/Statement/1/Condition/NumericEquals/k', condition({ NumericEquals: { k: [] } }), /empty/],
  ])('%s', (path, document, reason) => {
    expect(refusal(document)).toEqual({ Path: path, Reason: expect.stringMatching(reason) });
  });

  it('quotes long texts in part', () => {
    const long = refusal(of({ ...allow, Effect: 'x'.repeat(9000) }));
    expect(long?.Reason.length).toBeLessThan(200);
  });
});

describe('a trust policy', () => {
  const trust = (principal: unknown): unknown =>
    of({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: principal });

  it.each<[string, unknown]>([
    ['/Statement/0/Principal', undefined],
    ['/Statement/0/Principal', {}],
    ['/Statement/0/Principal', ['acs:ram::1:root']],
    ['/Statement/0/Principal/AWS', { AWS: 'acs:ram::1:root' }],
    ['/Statement/0/Principal/RAM', { RAM: [] }],
    ['/Statement/0/Principal/RAM', { RAM: '*' }],
    ['/Statement/0/Principal/RAM/1', { RAM: ['acs:ram::1:root', 'acs:ram::1:group/x'] }],
    ['/Statement/0/Principal/RAM', { RAM: 'acs:ram::1:user/' }],
    ['/Statement/0/Principal/Service', { Service: '' }],
    ['/Statement/0/Principal/Federated', { Federated: 'acs:ram::1:user/x' }],
  ])('%s of %j is refused', (path, principal) => {
    const document = principal === undefined ? of({ Effect: 'Allow', Action: 'sts:AssumeRole' }) : trust(principal);
    expect(refusal(document, 'trust')?.Path).toBe(path);
  });

  it('names principals and has no Resource', () => {
    expect(refusal(trust({ RAM: 'acs:ram::1:root', Service: ['ecs.aliyuncs.com'] }), 'trust')).toBeUndefined();
    expect(refusal(of({ ...allow, Principal: { RAM: 'acs:ram::1:root' } }), 'trust')?.Path).toBe(
      '/Statement/0/Resource',
    );
  });
});

describe('what is accepted', () => {
  it.each<[string, unknown, Grammar]>([
    ['one statement without a list', { Version: '1', Statement: allow }, 'identity'],
    ['an empty condition', of({ ...allow, Condition: { StringLike: {} } }), 'identity'],
    ['stars alone', of({ ...allow, Action: '**', Resource: '***' }), 'identity'],
    ['a star for several fields', of({ ...allow, Resource: ['acs:oss:*', '*:role/x', 'acs*'] }), 'identity'],
    ['a principal list on a resource', of({ ...allow, Principal: '2000' }), 'resource'],
  ])('%s', (_, document, grammar) => {
    expect(refusal(document, grammar)).toBeUndefined();
    expect(refusal(JSON.stringify(document), grammar)).toBeUndefined();
  });

  it('has every operator of the list, and each with a prefix', () => {
    expect(operators.size).toBe(21);
    for (const name of operators.keys()) {
      const value = /^Numeric/.test(name)
        ? '1'
        : /^Date/.test(name)
          ? '2026-01-01T00:00:00Z'
          : /Ip/.test(name)
            ? '::1'
            : 'true';
      for (const prefix of ['', 'ForAllValues:', 'ForAnyValue:']) {
        expect(refusal(of({ ...allow, Condition: { [prefix + name]: { k: value } } }))).toBeUndefined();
      }
    }
  });
});

describe('any JSON', () => {
  const leaf = fc.oneof(
    fc.constantFrom(
      'Allow',
      'Deny',
      '1',
      '*',
      'demo:Get*',
      'acs:demo:*:*:x',
      'acs:ram::1:root',
      '10.0.0.0/8',
      'true',
      '',
    ),
    fc.constantFrom(null, true, 0),
  );
  const names = fc.constantFrom(
    ...['Version', 'Statement', 'Effect', 'Action', 'NotAction', 'Resource', 'Principal', 'Condition', 'Sid'],
    ...['RAM', 'StringLike', 'IpAddress', 'Bool', 'acs:SourceIp', '__proto__', 'constructor', 'NotResource'],
  );
  const { value: lookalike } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(names, tie('value')),
    ),
  }));
  const statement = fc.record(
    {
      Effect: fc.constantFrom('Allow', 'Deny', 'x'),
      Action: lookalike,
      Resource: lookalike,
      Principal: lookalike,
      Condition: lookalike,
    },
    { requiredKeys: ['Effect'] },
  );
  const close = fc.record({
    Version: fc.constant('1'),
    Statement: fc.oneof(statement, fc.array(statement, { maxLength: 3 })),
  });

  it.each<Grammar>(['identity', 'trust', 'resource'])('is a %s policy or is refused with a place', (grammar) => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), lookalike, close), (value) => {
        for (const document of [value, JSON.stringify(value)]) {
          try {
            compilePolicy(parsePolicy(document, grammar), { name: 'any', type: 'Custom' });
          } catch (cause) {
            if (!isFault(cause, 'PolicyMalformed')) throw cause;
            expect(cause.detail.Path).toMatch(/^\//);
            expect(cause.detail.Reason).not.toBe('');
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('as text: never another error, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      close.map((value) => JSON.stringify(value).slice(0, -2)),
    );
    fc.assert(
      fc.property(text, (document) => {
        const found = refusal(document);
        expect(found === undefined || found.Path.startsWith('/')).toBe(true);
      }),
    );
  });
});
