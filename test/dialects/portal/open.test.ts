import { describe, expect, it } from '@jest/globals';
import type { Context } from 'koa';
import { compileOpenDoor } from '../../../src/dialects/portal/open.ts';
import { writeFault } from '../../../src/dialects/portal/write.ts';
import { fault } from '../../../src/faults/fault.ts';
import type { Witnessed } from '../../../src/gateway/accessLog.ts';

interface Answer {
  status: number;
  body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

async function visit(answer: (ctx: Context) => Promise<void>, { requiresTls = false, secure = false } = {}) {
  const headers: Record<string, string> = {};
  const ctx = {
    status: 404,
    body: undefined as unknown,
    secure,
    set: (name: string, to: string) => (headers[name] = to),
  };
  const told: Witnessed[] = [];
  let at = 0;
  const keeping = {
    requiresTls,
    mintRequestId: () => 'ID',
    ticks: () => (at += 5),
    witness: (_ctx: Context, witnessed: Witnessed) => void told.push(witnessed),
  };
  await compileOpenDoor(keeping, answer, writeFault)(ctx as never, () => Promise.resolve());
  const { status, body } = ctx;
  return {
    answer: {
      status,
      body: body === undefined ? undefined : (JSON.parse(String(body)) as unknown),
      headers,
    } satisfies Answer,
    told,
  };
}

describe('whoever asks without being known', () => {
  it('is answered, and told of in the log', async () => {
    const { answer, told } = await visit((ctx) => {
      ctx.status = 200;
      return Promise.resolve();
    });
    expect(answer.status).toBe(200);
    expect(told).toEqual([
      { requestId: 'ID', dialect: 'portal', milliseconds: 5, call: undefined, entry: undefined, failure: undefined },
    ]);
  });

  it('must come over TLS where that is required', async () => {
    const never = () => Promise.reject(new Error('nobody looks at it'));
    const { answer } = await visit(never, { requiresTls: true });
    expect([answer.status, answer.body]).toMatchObject([
      403,
      { ErrorCode: 'InvalidProtocol.NeedSsl', RequestId: 'ID' },
    ]);
    const over = await visit(() => Promise.resolve(), { requiresTls: true, secure: true });
    expect(over.told[0]?.failure).toBeUndefined();
  });

  it('is told to wait, and for how long', async () => {
    const throttled = fault('Throttled', { Scope: 'Gateway', RetryAfterMilliseconds: 1000 });
    const { answer } = await visit(() => Promise.reject(throttled));
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '1']);
  });

  it('hears nothing of what broke; the log has it', async () => {
    const cause = new Error('a secret of ours');
    const { answer, told } = await visit(() => Promise.reject(cause));
    expect([answer.status, answer.body]).toEqual([
      500,
      { ErrorCode: 'InternalError', ErrorMessage: 'An internal error occurred.', RequestId: 'ID' },
    ]);
    expect(told[0]?.failure?.cause).toBe(cause);
  });
});
