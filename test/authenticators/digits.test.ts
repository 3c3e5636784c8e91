import { describe, expect, it } from '@jest/globals';
import { mintDigits } from '../../src/authenticators/digits.ts';

describe('mintDigits', () => {
  it('leaves out bytes that would favour some digits', () => {
    const bytes = [255, 0, 250, 19, 249, 251, 7];
    expect(mintDigits(4, (count) => Uint8Array.from(bytes.splice(0, count)))).toBe('0997');
  });
});
