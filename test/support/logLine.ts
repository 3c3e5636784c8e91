// What the access log writes of a call, for tests that look for secrets in it.
import type { Context } from 'koa';
import type { Logger } from 'pino';
import { compileWitness } from '../../src/gateway/accessLog.ts';
import type { Answer, World } from './world.ts';

/** The line of an answered call, as text. Throws when the call left none. */
export function logLine(world: World, { status, body }: Answer): string {
  const witnessed = world.witnessed.find(({ requestId }) => requestId === body.RequestId);
  const lines: unknown[] = [];
  const keep = (line: unknown): void => {
    lines.push(line);
  };
  const log = { info: keep, error: keep } as unknown as Logger;
  if (witnessed) compileWitness(log)({ status, ip: '127.0.0.1' } as Context, witnessed);
  if (lines.length !== 1) throw new Error('the call left no line');
  return JSON.stringify([...lines, witnessed?.failure?.detail]);
}
