import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseNameFilter } from '../../src/directory/nameFilter.ts';

describe('parseNameFilter', () => {
  it.each([
    ['UserName eq alice', 'eq', 'alice'],
    ['UserName sw al', 'sw', 'al'],
    ['username SW Al', 'sw', 'Al'],
    ['USERNAME Eq A%_\\', 'eq', 'A%_\\'],
    ["UserName eq '; drop table users; --".replaceAll(' ', ' ').split(' ').slice(0, 3).join(' '), 'eq', "';"],
  ])('reads %p', (text, operator, value) => {
    expect(parseNameFilter(text, 'UserName')).toEqual({ operator, value });
  });

  it('reads any value without blanks', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        fc.pre(!/\s/.test(value));
        expect(parseNameFilter(`UserName sw ${value}`, 'UserName').value).toBe(value);
      }),
    );
  });

  it.each([
    '',
    'alice',
    'UserName',
    'UserName eq',
    'UserName eq ',
    ' UserName eq alice',
    'UserName eq alice ',
    'UserName  eq alice',
    'UserName eq  alice',
    'UserName eq alice lee',
    'UserName\teq\talice',
    'UserName eq alice\n',
    'UserName co alice',
    'UserName ew alice',
    'UserName = alice',
    'UserName eq sw alice',
    'Email eq alice',
    'UserNames eq alice',
    'DisplayName sw a',
  ])('refuses %p', (text) => {
    expect(() => parseNameFilter(text, 'UserName')).toThrow(
      expect.objectContaining({
        fault: 'ParameterInvalid',
        detail: { Name: 'Filter', Rule: 'grammar', Reason: 'it must read UserName eq VALUE or UserName sw VALUE' },
      }),
    );
  });

  it('speaks of the attribute of its list', () => {
    expect(parseNameFilter('groupname eq x', 'GroupName')).toEqual({ operator: 'eq', value: 'x' });
    expect(() => parseNameFilter('UserName eq x', 'GroupName')).toThrow('ParameterInvalid');
  });
});
