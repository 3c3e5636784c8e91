import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureSecretFile } from '../../src/store/secretFile.ts';

const bytes = (value: number) => (count: number) => new Uint8Array(count).fill(value);

describe('ensureSecretFile', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'paifang-secret-'));
    file = join(folder, 'secret.key');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('makes a key of 32 bytes that only its owner may read', () => {
    expect(ensureSecretFile(folder, bytes(7))).toEqual(Buffer.alloc(32, 7));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe(`${Buffer.alloc(32, 7).toString('base64')}\n`);
  });

  it('never makes another one', () => {
    ensureSecretFile(folder, bytes(7));
    expect(ensureSecretFile(folder, bytes(8))).toEqual(Buffer.alloc(32, 7));
  });

  it.each(['', 'AAAA', Buffer.alloc(33).toString('base64')])('refuses a file with %p without repeating it', (text) => {
    writeFileSync(file, text);
    expect(() => ensureSecretFile(folder, bytes(7))).toThrow(`${file} does not hold 32 bytes in base64`);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('throws what the file system throws', () => {
    expect(() => ensureSecretFile(join(folder, 'missing'), bytes(7))).toThrow('ENOENT');
  });
});
