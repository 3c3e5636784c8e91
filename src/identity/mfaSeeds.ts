// Seeds of one-time codes: made, shown once as text and picture, sealed for their device, and asked whether codes are theirs.
import { Secret, TOTP } from 'otpauth';
import qrcode from 'qrcode';
import type { Keyring } from './keyring.ts';

const ISSUER = 'Paifang';
/** 160 bits, as RFC 4226 recommends. */
const SEED_BYTES = 20;
// To try all five filters on each line takes three times as long
const PICTURE = { rendererOpts: { deflateLevel: 9, filterType: 2 } };
const STEP_MILLISECONDS = 30_000;
/** How far the clock of a device may be off, in steps. */
const DRIFTS = [0, -1, 1];

interface Sealed {
  readonly serialNumber: string;
  readonly sealedSeed: string;
}

/** What a seed is sealed for; bound to its device, so that rows cannot be swapped. */
const purpose = (serialNumber: string): string => `mfa-seed:${serialNumber}`;

export function compileMfaSeeds(keyring: Keyring, randomBytes: (count: number) => Uint8Array) {
  function open({ serialNumber, sealedSeed }: Sealed): TOTP {
    const seed = keyring.open(sealedSeed, purpose(serialNumber));
    if (!seed) throw new Error(`the seed of ${serialNumber} was sealed under a key that is not in PAIFANG_SECRET_KEY`);
    return generator(seed, '');
  }

  return {
    /** The seed in base32, as a QR code (PNG in base64), and sealed; `label` is what an authenticator app calls it. */
    async mint(serialNumber: string, label: string) {
      const seed = randomBytes(SEED_BYTES);
      const totp = generator(seed, label);
      const picture = await qrcode.toBuffer(totp.toString(), PICTURE);
      const sealedSeed = keyring.seal(seed, purpose(serialNumber));
      return { base32: totp.secret.base32, qrCode: picture.toString('base64'), sealedSeed };
    },

    /** True for two codes of consecutive steps, the second of them of the step of `at` or of one beside it. */
    confirms(device: Sealed, [first, second]: readonly [string, string], at: Date): boolean {
      const totp = open(device);
      return DRIFTS.some((drift) => {
        const step = stepAt(at) + drift;
        return isOf(totp, second, step) && isOf(totp, first, step - 1);
      });
    },

    /** The step whose code this is, when it is that of `at` or one beside it: what a code that counts once is known by. */
    stepOf(device: Sealed, code: string, at: Date): number | undefined {
      const totp = open(device);
      return DRIFTS.map((drift) => stepAt(at) + drift).find((step) => isOf(totp, code, step));
    },
  };
}

function stepAt(at: Date): number {
  return Math.floor(at.getTime() / STEP_MILLISECONDS);
}

function isOf(totp: TOTP, token: string, step: number): boolean {
  return totp.validate({ token, timestamp: step * STEP_MILLISECONDS, window: 0 }) !== null;
}

function generator(seed: Uint8Array, label: string): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret: new Secret({ buffer: Uint8Array.from(seed).buffer }) });
}
