import { describe, expect, it } from '@jest/globals';
import { compileCheck } from '../../src/catalog/check.ts';

describe('compileCheck', () => {
  const check = compileCheck<{ Key: string }>({
    type: 'object',
    required: ['Key'],
    properties: { Key: { type: 'string', pattern: '^[a-z]+$' } },
  });

  it('returns what it was given', () => {
    const document = { Key: 'abc' };
    expect(check(document, 'FILE')).toBe(document);
  });

  it('names what was checked and the place', () => {
    expect(() => check({}, 'FILE')).toThrow(/^FILE: .*Key/);
    expect(() => check({ Key: 5 }, 'FILE')).toThrow(/^FILE\/Key: /);
  });

  it('never repeats a value', () => {
    expect(() => check({ Key: 'SECRET' }, 'FILE')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('SECRET') }),
    );
  });
});
