import { describe, expect, it } from '@jest/globals';
import { toCsv } from '../../src/authenticators/csv.ts';
import { COLUMNS, Reports, type Report, type ReportRows } from '../../src/authenticators/reports.ts';
import type { AuthenticatorScope } from '../../src/authenticators/scope.ts';

describe('toCsv', () => {
  it.each([
    [undefined, ''],
    [0, '0'],
    [-1, '-1'],
    [false, 'false'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['=cmd()', "'=cmd()"],
    ['+49 30', "'+49 30"],
    ['@x,y', `"'@x,y"`],
    ['-', "'-"],
  ])('tells %j as %s', (cell, text) => {
    expect(toCsv(['name'], [[cell]])).toBe(`name\r\n${text}\r\n`);
  });
});

describe('Reports', () => {
  const scope = { now: new Date(0) } as AuthenticatorScope;
  const rowsOf = (count: number) => {
    const put: Report[] = [];
    const rows: ReportRows = {
      lines: (_directory, _type, most) => Promise.resolve(Array.from({ length: Math.min(count, most) }, () => ({}))),
      put: (_directory, _type, report) => Promise.resolve(void put.push(report)),
      find: () => Promise.resolve(undefined),
    };
    return { put, rows };
  };

  it('are made with as many lines as they may have, and not with one more', async () => {
    const full = rowsOf(3);
    await new Reports(full.rows, scope, 3).generate('d-1', 'users');
    expect(full.put.map(({ csv }) => csv.split('\r\n').length)).toEqual([5]);
    expect(full.put[0]?.csv.split('\r\n')[0]).toBe(COLUMNS.users.join(','));
    const over = rowsOf(4);
    const made = new Reports(over.rows, scope, 3).generate('d-1', 'users');
    await expect(made).rejects.toMatchObject({ fault: 'ReportTooLarge', detail: { Limit: 3 } });
    expect(over.put).toEqual([]);
  });
});
