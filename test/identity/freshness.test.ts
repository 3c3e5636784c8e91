import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assertFresh, parseTimestamp, rememberUntil, TOLERANCE_SECONDS } from '../../src/identity/freshness.ts';

const NOW = new Date('2026-03-04T05:06:07Z');
const away = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

describe('parseTimestamp', () => {
  it('answers a date of its own, whatever was asked before', () => {
    const [first, other] = ['2026-11-22T08:00:00Z', '2026-11-22T08:00:01Z'] as const;
    parseTimestamp(first).setTime(0);
    expect([first, other, other, first].map((text) => parseTimestamp(text).getTime() % 10_000)).toEqual([
      0, 1000, 1000, 0,
    ]);
  });

  it('reads every instant of whole seconds in the one form', () => {
    const instants = fc.integer({ min: Date.UTC(0, 0, 1) / 1000, max: Date.UTC(9999, 11, 31) / 1000 });
    fc.assert(
      fc.property(instants, (seconds) => {
        const at = new Date(seconds * 1000);
        expect(parseTimestamp(`${at.toISOString().slice(0, 19)}Z`)).toEqual(at);
      }),
    );
  });

  it.each(['2024-02-29T00:00:00Z', '2000-02-29T23:59:59Z', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])(
    'reads %s',
    (text) => {
      expect(parseTimestamp(text).toISOString()).toBe(text.replace('Z', '.000Z'));
    },
  );

  it.each([
    '2026-02-30T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-01-32T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T25:00:00Z',
    '2026-01-01T00:60:00Z',
    '2026-12-31T23:59:60Z',
    '2026-01-01T00:00:00.000Z',
    '2026-01-01T00:00:00.5Z',
    '2026-01-01T00:00Z',
    '2026-01-01T00:00:00',
    '2026-01-01T00:00:00z',
    '2026-01-01t00:00:00Z',
    '2026-01-01T00:00:00+00:00',
    '2026-01-01T08:00:00+08:00',
    '2026-01-01 00:00:00Z',
    '2026-1-1T0:0:0Z',
    '26-01-01T00:00:00Z',
    '+002026-01-01T00:00:00Z',
    '-2026-01-01T00:00:00Z',
    '20260101T000000Z',
    'Thu, 01 Jan 2026 00:00:00 GMT',
    '1767225600',
    ' 2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00Z ',
    '2026-01-01T00:00:00Z\n',
    '٢٠٢٦-01-01T00:00:00Z',
    '',
    'now',
  ])('refuses %p', (Timestamp) => {
    expect(() => parseTimestamp(Timestamp)).toThrow(
      expect.objectContaining({ fault: 'TimestampMalformed', detail: { Timestamp } }),
    );
  });
});

describe('assertFresh', () => {
  it.each([0, 1, -1, TOLERANCE_SECONDS, -TOLERANCE_SECONDS])('lets a clock pass that is %i s off', (seconds) => {
    expect(() => {
      assertFresh(away(seconds), NOW);
    }).not.toThrow();
  });

  it.each([TOLERANCE_SECONDS + 1, -TOLERANCE_SECONDS - 1, 86_400, -86_400])(
    'refuses one that is %i s off',
    (seconds) => {
      expect(() => {
        assertFresh(away(seconds), NOW);
      }).toThrow(
        expect.objectContaining({
          fault: 'TimestampExpired',
          detail: { Timestamp: away(seconds).toISOString(), SkewSeconds: seconds },
        }),
      );
    },
  );

  it('tolerates fifteen minutes', () => {
    expect(TOLERANCE_SECONDS).toBe(900);
  });
});

describe('rememberUntil', () => {
  it('outlives every moment at which the call could pass', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (milliseconds) => {
        const now = new Date(NOW.getTime() + milliseconds);
        try {
          assertFresh(NOW, now);
        } catch {
          return;
        }
        expect(rememberUntil(NOW).getTime()).toBeGreaterThan(now.getTime());
      }),
    );
    expect(rememberUntil(NOW).getTime()).toBeGreaterThan(away(TOLERANCE_SECONDS + 1).getTime());
  });
});
