import { describe, expect, it } from '@jest/globals';
import { mintPassword } from '../../src/directory/passwordMint.ts';

describe('mintPassword', () => {
  it.each([
    ['the same byte again and again', () => 7],
    ['every byte in turn', (at: number) => at],
    ['mostly bytes that favour nobody', (at: number) => 255 - (at % 90)],
  ])('gives 32 different characters of %s', (_title, byteAt) => {
    let at = 0;
    const password = mintPassword((count) => Uint8Array.from({ length: count }, () => byteAt((at += 1)) % 256));
    expect([password.length, new Set(password).size]).toEqual([32, 32]);
    expect(password).toMatch(/^[!-~]+$/);
  });
});
