import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { compileKeyring } from '../../src/identity/keyring.ts';
import { compilePageTokens } from '../../src/identity/pageTokens.ts';

describe('page tokens', () => {
  const keyring = compileKeyring([randomBytes(32)]);
  const tokens = compilePageTokens(keyring);

  it.each(['', '1', '9223372036854775807', 'ä/+='])('open to the position %p for their own query', (position) => {
    expect(tokens.open(tokens.seal(position, 'users of d-1'), 'users of d-1')).toBe(position);
  });

  it('open for no other query', () => {
    const token = tokens.seal('7', 'users of d-1');
    for (const query of ['', 'users of d-2', 'users of d-1 ']) expect(tokens.open(token, query)).toBeUndefined();
  });

  it('are not made by anything else that the keyring seals', () => {
    expect(tokens.open(keyring.seal(Buffer.from('7'), 'users of d-1'), 'users of d-1')).toBeUndefined();
  });

  it.each(['7', '', 'AAAA', 'null'])('cannot be guessed: %p', (token) => {
    expect(tokens.open(token, 'users of d-1')).toBeUndefined();
  });

  it('fit the 512 characters that the schemas allow', () => {
    expect(tokens.seal('9223372036854775807', 'q'.repeat(10_000)).length).toBeLessThanOrEqual(512);
  });
});
