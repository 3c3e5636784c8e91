// Key files as OpenSSL writes them, read without it.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readPrivateKey } from '../../../src/console/signing/der.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
const { n = '', d = '' } = privateKey.export({ format: 'jwk' });
const numberOf = (base64url: string): bigint => BigInt(`0x${Buffer.from(base64url, 'base64url').toString('hex')}`);

describe('readPrivateKey', () => {
  it.each(['pkcs1', 'pkcs8'] as const)('reads modulus and exponent of a key in %s', (type) => {
    const pem = privateKey.export({ type, format: 'pem' }).toString();
    expect(readPrivateKey(pem)).toEqual({ modulus: numberOf(n), privateExponent: numberOf(d) });
    expect(readPrivateKey(`# a note\r\n${pem.replaceAll('\n', '\r\n')}`).modulus).toBe(numberOf(n));
  });

  const pem = (bytes: Uint8Array): string =>
    `-----BEGIN PRIVATE KEY-----\n${Buffer.from(bytes).toString('base64')}\n-----END PRIVATE KEY-----\n`;
  const der = privateKey.export({ type: 'pkcs8', format: 'der' });
  const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  it.each([
    ['no PEM', 'hello', 'no private key'],
    ['a public key', curve.publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'no private key'],
    ['a key on a curve', curve.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 'no integer'],
    ['a key that was cut', pem(der.subarray(0, der.length - 1)), 'cut short'],
    ['something else than a sequence', pem(Uint8Array.of(0x04, 1, 0)), 'no sequence'],
    ['nothing', pem(Uint8Array.of()), 'cut short'],
  ])('refuses %s', (_title, text, words) => {
    expect(() => readPrivateKey(text)).toThrow(words);
  });

  it('refuses a key that is cut anywhere', () => {
    for (let length = 1; length < der.length; length += 7) {
      expect(() => readPrivateKey(pem(der.subarray(0, length)))).toThrow();
    }
  });
});
