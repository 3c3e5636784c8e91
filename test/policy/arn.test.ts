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
  it('takes it apart at its placeholders', () => {
    expect(compileArnTemplate('acs:demo::{accountId}:user/{UserId}/x')).toEqual({
      opening: 'acs:demo::',
      holes: [
        { name: 'accountId', after: ':user/' },
        { name: 'UserId', after: '/x' },
      ],
    });
    expect(compileArnTemplate('*')).toEqual({ opening: '*', holes: [] });
    expect(compileArnTemplate('{a}-{a}').holes.map(({ name }) => name)).toEqual(['a', 'a']);
  });

  it.each(['{', '}', 'a{b', 'a}b', '{}', '{a}}', '{{a}}'])('refuses the template %j', (template) => {
    expect(() => compileArnTemplate(template)).toThrow(/unpaired brace/);
  });
});
