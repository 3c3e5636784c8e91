import { describe, expect, it } from '@jest/globals';
import type { Context } from 'koa';
import type { Http } from '../../../src/catalog/operation.ts';
import type { RestCall } from '../../../src/dialects/rest/call.ts';
import { writeResult } from '../../../src/dialects/rest/write.ts';

function written(http: Partial<Http>, result: object) {
  const headers: Record<string, string> = {};
  const context = { status: 0, body: '', set: (name: string, value: string) => (headers[name] = value) };
  writeResult(context as unknown as Context, 'r', { operation: { http } } as RestCall, result);
  return { status: context.status, body: context.body, type: headers['content-type'] };
}

describe('writeResult', () => {
  it('sends the result alone, list or object', () => {
    expect(written({}, [1])).toEqual({ status: 200, body: '[1]', type: 'application/json' });
  });

  it('says 207 when a part failed, and only then', () => {
    expect(written({ failuresIn: 'users' }, { users: [{}] }).status).toBe(207);
    expect(written({ failuresIn: 'users' }, { users: [] }).status).toBe(200);
  });

  it('sends a file as it is', () => {
    const file = { status: 200, body: 'a,b', type: 'application/octet-stream' };
    expect(written({ fileIn: 'csv' }, { csv: 'a,b' })).toEqual(file);
  });
});
