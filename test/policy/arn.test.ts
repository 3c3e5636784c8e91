// Resource names: reading them and building them from templates.
import { describe, expect, it } from '@jest/globals';
import { compileArnTemplate, parseArn } from '../../src/policy/arn.ts';

describe('parseArn', () => {
  it('gives the fields, and keeps colons of the resource', () => {
    expect(parseArn('acs:ram::1000000000000001:role/operator')).toEqual({
      service: 'ram',
      region: '',
      accountId: '1000000000000001',
      resource: 'role/operator',
    });
    expect(parseArn('acs:log:*:1:project/a:b')?.resource).toBe('project/a:b');
  });

  it.each(['*', '', 'acs:ram::1', 'acs:ram::1:', 'acs:::1:x', 'arn:aws:iam::1:user/x'])('finds none in %j', (text) => {
    expect(parseArn(text)).toBeUndefined();
  });
});

describe('compileArnTemplate', () => {
  const user = compileArnTemplate('acs:demo:{regionId}:{accountId}:directory/{DirectoryId}/user/{UserId}');

  it('knows its names and fills them', () => {
    expect(user.names).toEqual(['regionId', 'accountId', 'DirectoryId', 'UserId']);
    const values = { regionId: 'cn-shanghai', accountId: '1', DirectoryId: 'd-1', UserId: 'u-1', Other: 'x' };
    expect(user.fill(values)).toBe('acs:demo:cn-shanghai:1:directory/d-1/user/u-1');
  });

  it('takes values literally and names once', () => {
    const twice = compileArnTemplate('{a}-{a}');
    expect(twice.names).toEqual(['a']);
    expect(twice.fill({ a: '{b}$&*' })).toBe('{b}$&*-{b}$&*');
    expect(compileArnTemplate('*').fill({})).toBe('*');
  });

  it('refuses to leave a hole, or to fill it with what was inherited', () => {
    const attempt = (): string => compileArnTemplate('x/{toString}').fill({});
    expect(attempt).toThrow(expect.objectContaining({ fault: 'ParameterMissing', detail: { Name: 'toString' } }));
  });

  it.each(['{', '}', 'a{b', 'a}b', '{}', '{a}}', '{{a}}'])('refuses the template %j', (template) => {
    expect(() => compileArnTemplate(template)).toThrow(/unpaired brace/);
  });
});
