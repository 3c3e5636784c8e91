import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { compileKeyring } from '../../src/identity/keyring.ts';
import { compileUserCodes, digestUserCode, showUserCode } from '../../src/identity/userCodes.ts';

describe('a user code', () => {
  const [old, newest] = [randomBytes(32), randomBytes(32)];
  const codes = compileUserCodes(compileKeyring([old]), randomBytes);

  it('is twelve letters, none of them a vowel or like a digit, and every one of the twenty comes', () => {
    const many = Array.from({ length: 200 }, () => codes.mint('d-00abc'));
    for (const code of many) expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{12}$/);
    expect(new Set(many).size).toBe(200);
    expect(new Set(many.join('')).size).toBe(20);
  });

  it('is read however it is typed, also when a newer key has come', () => {
    const code = codes.mint('d-00abc');
    const rotated = compileUserCodes(compileKeyring([newest, old]), randomBytes);
    for (const typed of [code, showUserCode(code), code.toLowerCase(), ` ${code.slice(0, 6)} ${code.slice(6)}\t`]) {
      expect([codes.read(typed, 'd-00abc'), rotated.read(typed, 'd-00abc')]).toEqual([code, code]);
    }
    expect(showUserCode('BCDFGHJKLMNP')).toBe('BCDF-GHJK-LMNP');
  });

  it('is refused by far the most often when a letter is wrong, and in another directory', () => {
    const wrong = Array.from({ length: 400 }, () => {
      const code = codes.mint('d-00abc');
      const at = code.startsWith('B') ? `C${code.slice(1)}` : `B${code.slice(1)}`;
      return [codes.read(at, 'd-00abc'), codes.read(code, 'd-00xyz')];
    }).flat();
    // Two of eight hundred on average
    expect(wrong.filter((read) => read !== undefined).length).toBeLessThan(20);
  });

  it.each(['', 'B', 'AEIOUAEIOUAE', 'BCDFGHJKLMN0', 'B'.repeat(65), '-'.repeat(64), 'BCDFGHJKLMNPB'])(
    'is not %j',
    (text) => {
      expect(codes.read(text, 'd-00abc')).toBeUndefined();
    },
  );

  it('is known by its digest', () => {
    expect(digestUserCode('BCDFGHJKLMNP')).toMatch(/^[0-9a-f]{64}$/);
    expect(digestUserCode('BCDFGHJKLMNP')).not.toBe(digestUserCode('BCDFGHJKLMNQ'));
  });
});
