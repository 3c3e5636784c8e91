import { describe, expect, it } from '@jest/globals';
import type { Schema } from '../../../src/catalog/operation.ts';
import { typed } from '../../../src/dialects/rest/values.ts';

const SCHEMA = {
  properties: {
    flag: { type: 'boolean' },
    count: { type: 'integer' },
    text: { type: 'string' },
    list: { type: 'array' },
  },
} as const;

describe('typed', () => {
  it.each([
    [
      { flag: 'true', count: '7', text: '7' },
      { flag: true, count: 7, text: '7' },
    ],
    [
      { flag: false, count: 7, list: ['7'] },
      { flag: false, count: 7, list: ['7'] },
    ],
    [
      { flag: 'False', count: '7.5' },
      { flag: 'False', count: '7.5' },
    ],
    [
      { flag: 1, count: '', text: 7 },
      { flag: 1, count: '', text: 7 },
    ],
    [{ other: 'x', toString: 'x' }, {}],
    [{ count: '99999999999999999999' }, { count: '99999999999999999999' }],
  ])('%j is %j', (given, values) => {
    expect(typed(SCHEMA, given)).toEqual(values);
  });

  it('takes nothing that is only inherited', () => {
    const properties = { toString: { type: 'string' } } as unknown as Schema['properties'];
    expect(typed({ properties: properties ?? {} }, {})).toEqual({});
  });
});
