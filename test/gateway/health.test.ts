import type { Context, Middleware } from 'koa';
import { describe, expect, it } from '@jest/globals';
import { live, ready } from '../../src/gateway/health.ts';

const next = (): Promise<undefined> => Promise.resolve(undefined);

async function ask(middleware: Middleware): Promise<{ status?: number; body?: unknown }> {
  const ctx: { status?: number; body?: unknown } = {};
  await middleware(ctx as unknown as Parameters<Middleware>[0] & Context, next);
  return ctx;
}

const answers = (): Promise<void> => Promise.resolve();
const fails = (): Promise<void> => Promise.reject(new Error('no database'));

describe('health', () => {
  it('is live as long as it answers', async () => {
    expect((await ask(live)).body).toEqual({ status: 'ok' });
  });

  it.each([
    [200, 'ok', answers, false],
    [503, 'unavailable', fails, false],
    [503, 'unavailable', answers, true],
  ] as const)('is %i %s', async (status, word, ping, isDraining) => {
    expect(await ask(ready(ping, () => isDraining))).toEqual({ status, body: { status: word } });
  });
});
