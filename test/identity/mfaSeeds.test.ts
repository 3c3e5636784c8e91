import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import qrcode from 'qrcode';
import { compileKeyring } from '../../src/identity/keyring.ts';
import { compileMfaSeeds } from '../../src/identity/mfaSeeds.ts';

const SERIAL = 'acs:ram::1234567890123456:mfa/phone';
const keyring = compileKeyring([randomBytes(32)]);
/** The seed of RFC 6238, appendix B. */
const seeds = compileMfaSeeds(keyring, () => Buffer.from('12345678901234567890'));

describe('mint', () => {
  it('shows the seed as base32 and as a picture of its URI', async () => {
    const { base32, qrCode } = await seeds.mint(SERIAL, 'phone@1234567890123456');
    expect(base32).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    const uri = `otpauth://totp/Paifang:phone%401234567890123456?issuer=Paifang&secret=${base32}&algorithm=SHA1&digits=6&period=30`;
    expect(qrCode).toBe((await qrcode.toBuffer(uri, { rendererOpts: { filterType: 2 } as object })).toString('base64'));
  });

  it('seals it: it rests unreadable', async () => {
    const { base32, sealedSeed } = await seeds.mint(SERIAL, 'x');
    expect(sealedSeed).not.toContain(base32);
  });
});

describe('confirms', () => {
  // RFC 6238: 94287082 at 59 s, cut to six digits; 755224 is the code of the step before (RFC 4226, counter 0)
  const codes = ['755224', '287082'] as const;

  it.each([
    [59, true],
    [89, true],
    [29, true],
    [90, false],
  ])('the codes of the standards, at %i seconds: %s', async (seconds, expected) => {
    const { sealedSeed } = await seeds.mint(SERIAL, 'x');
    expect(seeds.confirms({ serialNumber: SERIAL, sealedSeed }, codes, new Date(seconds * 1000))).toBe(expected);
  });

  it('opens no seed that was sealed for another device', async () => {
    const { sealedSeed } = await seeds.mint(SERIAL, 'x');
    const other = { serialNumber: `${SERIAL}2`, sealedSeed };
    expect(() => seeds.confirms(other, codes, new Date(59_000))).toThrow('sealed under a key');
  });
});

describe('stepOf', () => {
  const device = async () => ({ serialNumber: SERIAL, sealedSeed: (await seeds.mint(SERIAL, 'x')).sealedSeed });

  it.each([
    ['287082', 59, 1],
    ['287082', 89, 1],
    ['287082', 0, 1],
    ['287082', 90, undefined],
    ['755224', 59, 0],
    ['755225', 59, undefined],
    ['', 59, undefined],
    ['2870822', 59, undefined],
  ])('%s at %i seconds: %s', async (code, seconds, expected) => {
    expect(seeds.stepOf(await device(), code, new Date(seconds * 1000))).toBe(expected);
  });
});
