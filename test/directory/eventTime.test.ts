import { describe, expect, it } from '@jest/globals';
import { parseEventTime } from '../../src/directory/eventTime.ts';
import { toFault } from '../../src/faults/fault.ts';

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['2025-01-02T03:04:05.000Z', '2025-01-02T03:04:05.000Z'],
  ['2025-01-02T03:04:05z', '2025-01-02T03:04:05.000Z'],
  ['2025-01-02T03:04:05.7-00:00', '2025-01-02T03:04:05.700Z'],
  ['2025-01-02T03:04:05.12Z', '2025-01-02T03:04:05.120Z'],
  ['2025-01-02T03:04:05.123999Z', '2025-01-02T03:04:05.123Z'],
  ['2025-01-02T03:04:05.123+05:30', '2025-01-01T21:34:05.123Z'],
  ['2025-01-02T03:04:05.123 05:30', '2025-01-01T21:34:05.123Z'],
  ['2025-01-02T03:04:05.123-0530', '2025-01-02T08:34:05.123Z'],
];

describe('parseEventTime', () => {
  it.each(SPELLINGS)('reads %s', (text, time) => {
    expect(parseEventTime('startTimeAfter', text).toISOString()).toBe(time);
  });

  it.each([
    '',
    'yesterday',
    '2025-01-02',
    '2025-01-02T03:04:05',
    '2025-02-30T03:04:05Z',
    '2025-13-01T03:04:05Z',
    '2025-01-02T24:00:00Z',
    '2025-01-02T03:04:60Z',
    '2025-01-02T03:04:05+19:00',
    '2025-01-02T03:04:05+01:60',
    '2025-01-02T03:04:05.Z',
    '1735787045000',
  ])('refuses "%s" by the name of its parameter', (text) => {
    try {
      parseEventTime('startTimeAfter', text);
      throw new Error('it was read');
    } catch (cause) {
      expect(toFault(cause)).toMatchObject({ fault: 'ParameterInvalid', detail: { Name: 'startTimeAfter' } });
    }
  });
});
