// The index against a reading of the documents that is as plain as can be: same effect, same statement.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conditionContext, decide, indexPolicies, type Policy } from '../../src/policy/decide.ts';
import { account, call, policy } from './attachment.ts';

interface Written {
  Effect: 'Allow' | 'Deny';
  Action?: string[];
  NotAction?: string[];
  Resource: string[];
  Condition?: Record<string, Record<string, string[]>>;
}

type Context = Record<string, string[]>;

function covers(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  if (pattern.startsWith('*')) return covers(pattern.slice(1), text) || (text !== '' && covers(pattern, text.slice(1)));
  return text !== '' && (pattern.startsWith('?') || pattern[0] === text[0]) && covers(pattern.slice(1), text.slice(1));
}

function meets(operator: string, wanted: string[], actual: string[]): boolean {
  switch (operator) {
    case 'StringEquals':
      return actual.some((value) => wanted.includes(value));
    case 'StringNotEquals':
      return !actual.some((value) => wanted.includes(value));
    case 'StringLike':
      return actual.some((value) => wanted.some((pattern) => covers(pattern, value)));
    case 'NumericLessThan':
      return actual.some((value) => wanted.some((limit) => Number(value) < Number(limit)));
    case 'ForAllValues:StringEquals':
      return actual.every((value) => wanted.includes(value));
    default:
      throw new Error(operator);
  }
}

function applies(statement: Written, action: string, resource: string, context: Context): boolean {
  const listed = (statement.Action ?? statement.NotAction ?? []).some((pattern) =>
    covers(pattern.toLowerCase(), action.toLowerCase()),
  );
  return (
    listed === (statement.Action !== undefined) &&
    statement.Resource.some((pattern) => covers(pattern, resource)) &&
    Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
      Object.entries(keys).every(([key, wanted]) => meets(operator, wanted, context[key] ?? [])),
    )
  );
}

function plainAnswer(documents: Written[][], action: string, resource: string, context: Context): [string, string?] {
  const all = documents.flatMap((statements, policy) =>
    statements.map((statement, at) => ({ statement, place: `${policy}/${at}` })),
  );
  const matching = all.filter(({ statement }) => applies(statement, action, resource, context));
  const deny = matching.find(({ statement }) => statement.Effect === 'Deny');
  if (deny !== undefined) return ['ExplicitDeny', deny.place];
  const [allow] = matching;
  return allow === undefined ? ['ImplicitDeny'] : ['Allow', allow.place];
}

const some = <T>(...values: T[]) => fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

const actionPatterns = some(
  '*',
  'a:Get',
  'a:get*',
  'A:*',
  'b:Get',
  'b:*t',
  '*:Get',
  '*:L*',
  'a?:Get',
  'b:List',
  'a:L?st',
  '?:Get',
);
const arn = (rest: string) => `acs:a:*:${account}:${rest}`;
const resourcePatterns = some(
  '*',
  arn('x/*'),
  arn('x/1'),
  arn('?/1'),
  'acs:*:y/*',
  `acs:a::${account}:x/1`,
  arn('*1*'),
);
const values = some('1', '2', '10', '*');
const keys = fc.dictionary(fc.constantFrom('k', 'l'), values, { maxKeys: 2 });
const conditions = fc.dictionary(
  fc.constantFrom('StringEquals', 'StringNotEquals', 'StringLike', 'ForAllValues:StringEquals'),
  keys,
  { maxKeys: 2 },
);
const numeric = fc.record({ NumericLessThan: fc.dictionary(fc.constantFrom('k', 'l'), some('1', '2', '10')) });
const statements: fc.Arbitrary<Written> = fc
  .tuple(
    fc.constantFrom<Written['Effect']>('Allow', 'Allow', 'Deny'),
    fc.boolean(),
    actionPatterns,
    resourcePatterns,
    fc.oneof(fc.constant(undefined), fc.constant(undefined), conditions, numeric),
  )
  .map(([Effect, except, patterns, Resource, Condition]) => ({
    Effect,
    ...(except ? { NotAction: patterns } : { Action: patterns }),
    Resource,
    ...(Condition !== undefined && { Condition }),
  }));
const documents = fc.array(fc.array(statements, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
const actions = fc.constantFrom('a:Get', 'A:GET', 'a:List', 'a:Lost', 'b:Get', 'b:List', 'ab:Get', 'c:Get', 'a:GetIt');
const resources = fc.constantFrom(
  '*',
  arn('x/1'),
  `acs:a::${account}:x/1`,
  arn('y/1'),
  arn('x/*'),
  `acs:a::${account}:z`,
);
const contexts = fc.dictionary(fc.constantFrom('k', 'l'), some('1', '2', '9'), { maxKeys: 2 });

function compiled(written: Written[][]): Policy[] {
  return written.map((document, index) => policy(String(index), document));
}

describe('an index', () => {
  it('decides as a plain list does, and as the documents read', () => {
    fc.assert(
      fc.property(
        documents,
        fc.array(fc.tuple(actions, resources, contexts), { minLength: 1, maxLength: 6 }),
        (written, calls) => {
          const identity = compiled(written);
          const index = indexPolicies(identity);
          for (const [action, resource, context] of calls) {
            const request = call({ action, resources: [resource], context });
            const decision = decide(request, { identity: index });
            const { policy: named, statement } = decision.reason.decidedBy ?? {};
            const place = named === undefined ? [] : [`${named.name}/${statement}`];
            expect([decision.effect, ...place]).toEqual(plainAnswer(written, action, resource, context));
            expect(decide(request, { identity })).toEqual(decision);
            expect(decide(request, { identity: index })).toEqual(decision);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('files a statement once, however many of its actions fit', () => {
    const identity = indexPolicies([
      policy('p', { Effect: 'Allow', Action: ['*', 'a:*', 'a:Get', 'A:get'], Resource: '*' }),
    ]);
    expect(identity.candidates('a:get').allow).toHaveLength(1);
    expect(identity.candidates('a:get')).toBe(identity.candidates('a:get'));
  });

  it('forgets rather than grows when it is asked about ever new actions', () => {
    const identity = indexPolicies([policy('p', { Effect: 'Allow', Action: 'a:Get', Resource: '*' })]);
    const first = identity.candidates('a:get');
    for (let made = 0; made < 60_000; made++) identity.candidates(`a:made${made}`);
    expect(identity.candidates('a:get')).not.toBe(first);
    expect(identity.candidates('a:get')).toEqual(first);
  });
});

describe('a context', () => {
  it('compares keys without case and joins what differs in case only', () => {
    const context = conditionContext({ 'acs:SourceIp': '192.0.2.1', 'ACS:sourceip': ['::1'], ['__proto__']: ['x'] });
    expect(context.get('acs:sourceip')).toEqual(['192.0.2.1', '::1']);
    expect(context.get('__proto__')).toEqual(['x']);
    expect(context.get('constructor')).toBeUndefined();
  });
});
