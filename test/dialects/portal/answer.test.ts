import { describe, expect, it } from '@jest/globals';
import type { Context } from 'koa';
import { endSession, setSession } from '../../../src/dialects/portal/pages/answer.ts';

const open = (secure: boolean) => {
  const headers = new Map<string, string>();
  const set = (name: string, value: string): void => {
    headers.set(name, value);
  };
  return { headers, ctx: { secure, set } as unknown as Context };
};

describe('the session of a browser', () => {
  it.each([
    [true, 'paifang-session=abc; Path=/name; Max-Age=60; HttpOnly; SameSite=Lax; Secure'],
    [false, 'paifang-session=abc; Path=/name; Max-Age=60; HttpOnly; SameSite=Lax'],
  ])('travels by https alone where people come by it: %s', (isSecure, expected) => {
    const { headers, ctx } = open(false);
    setSession(ctx, '/name', 'abc', 60, isSecure);
    expect(headers.get('set-cookie')).toBe(expected);
  });

  it('ends at once', () => {
    const { headers, ctx } = open(true);
    endSession(ctx, '/name');
    expect(headers.get('set-cookie')).toContain('paifang-session=; Path=/name; Max-Age=0;');
  });
});
