import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileKeyring } from '../../src/identity/keyring.ts';

const OLD = randomBytes(32);
const NEW = randomBytes(32);
const SECRET = Buffer.from('a very secret text');

describe('compileKeyring', () => {
  const keyring = compileKeyring([NEW]);

  it('opens what it sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (plain, purpose) => {
        expect(keyring.open(keyring.seal(plain, purpose), purpose)).toEqual(Buffer.from(plain));
      }),
    );
  });

  it('seals differently each time, into text that is safe in a URL', () => {
    const sealed = Array.from({ length: 100 }, () => keyring.seal(SECRET, 'x'));
    expect(new Set(sealed).size).toBe(100);
    for (const text of sealed) expect(text).toMatch(/^[0-9a-f]{8}\.[A-Za-z0-9_-]+$/);
  });

  it('opens for the purpose it was sealed for and no other', () => {
    const sealed = keyring.seal(SECRET, 'page-token:users');
    for (const purpose of ['', 'page-token:', 'page-token:users ', 'PAGE-TOKEN:USERS', 'session-token']) {
      expect(keyring.open(sealed, purpose)).toBeUndefined();
    }
  });

  it('refuses when any one bit has changed', () => {
    const sealed = keyring.seal(SECRET, 'x');
    const [id = '', text = ''] = sealed.split('.');
    const body = Buffer.from(text, 'base64url');
    for (let bit = 0; bit < body.length * 8; bit += 1) {
      const changed = Buffer.from(body);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(keyring.open(`${id}.${changed.toString('base64url')}`, 'x')).toBeUndefined();
    }
  });

  it('refuses when any one character has changed, gone or come', () => {
    // Two bytes over a multiple of three, so that the last character has bits that carry nothing
    const sealed = keyring.seal(SECRET.subarray(0, 16), 'x');
    for (let at = 0; at < sealed.length; at += 1) {
      for (const character of ['A', 'B', 'z', '0', '-', '_', '.', '=', ' ', '\n', 'é', '']) {
        const changed = sealed.slice(0, at) + character + sealed.slice(at + 1);
        if (changed !== sealed) expect(keyring.open(changed, 'x')).toBeUndefined();
        expect(keyring.open(`${sealed.slice(0, at)}${character || 'Q'}${sealed.slice(at)}`, 'x')).toBeUndefined();
      }
    }
    expect(keyring.open(`${sealed}=`, 'x')).toBeUndefined();
  });

  it.each(['', '.', 'x', 'a.b.c', '........', '00000000.', '00000000.AAAA', '{}', '\0'])('refuses %p', (text) => {
    expect(keyring.open(text, 'x')).toBeUndefined();
  });

  it('refuses text cut off anywhere', () => {
    const sealed = keyring.seal(SECRET, 'x');
    for (let length = 0; length < sealed.length; length += 1) {
      expect(keyring.open(sealed.slice(0, length), 'x')).toBeUndefined();
    }
  });

  it('seals under the newest key and opens under every key of the ring', () => {
    const before = compileKeyring([OLD]).seal(SECRET, 'x');
    const rotated = compileKeyring([NEW, OLD]);
    expect(rotated.open(before, 'x')).toEqual(SECRET);
    const after = rotated.seal(SECRET, 'x');
    expect(compileKeyring([NEW]).open(after, 'x')).toEqual(SECRET);
    expect(compileKeyring([OLD]).open(after, 'x')).toBeUndefined();
  });

  it('no longer opens what a retired key sealed', () => {
    expect(keyring.open(compileKeyring([OLD]).seal(SECRET, 'x'), 'x')).toBeUndefined();
  });

  it('does not tell the key by its name', () => {
    const [id = ''] = keyring.seal(SECRET, 'x').split('.');
    expect(NEW.toString('hex')).not.toContain(id);
  });

  it.each([0, 16, 31, 33, 64])('refuses a key of %i bytes', (length) => {
    expect(() => compileKeyring([NEW, randomBytes(length)])).toThrow(RangeError);
  });

  it('refuses an empty ring', () => {
    expect(() => compileKeyring([])).toThrow(RangeError);
  });
});
