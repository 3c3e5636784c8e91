// Codes that people read from a device and type: letters without vowels, the last two of them a check that only we can make.
import { createHash } from 'node:crypto';
import type { Keyring } from './keyring.ts';

/** Twenty letters: no vowels, so no words, and none that looks like a digit. */
const ALPHABET = 'BCDFGHJKLMNPQRSTVWXZ';
const RANDOM_LETTERS = 10;
const CODE = /^[B-DF-HJ-NP-TV-XZ]{12}$/;
const LONGEST_TEXT = 64;
const PURPOSE = 'portal-user-code';

export interface UserCodes {
  /** Twelve letters, for a device that asks in this directory. */
  mint(directoryId: string): string;
  /** The twelve letters of a code of this directory, whatever case, dashes and blanks it was typed with; nothing for a typing mistake. */
  read(text: string, directoryId: string): string | undefined;
}

export function compileUserCodes(keyring: Keyring, randomBytes: (count: number) => Uint8Array): UserCodes {
  const checksOf = (letters: string, directoryId: string): readonly string[] =>
    keyring.tags(`${directoryId} ${letters}`, PURPOSE).map(checkOf);
  return {
    mint(directoryId) {
      const letters = randomLetters(randomBytes);
      return letters + (checksOf(letters, directoryId)[0] ?? '');
    },
    read(text, directoryId) {
      const code = text.length > LONGEST_TEXT ? '' : text.replace(/[\s-]/g, '').toUpperCase();
      if (!CODE.test(code)) return undefined;
      const letters = code.slice(0, RANDOM_LETTERS);
      return checksOf(letters, directoryId).includes(code.slice(RANDOM_LETTERS)) ? code : undefined;
    },
  };
}

/** `XXXX-XXXX-XXXX` */
export function showUserCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** As decisions about its device know it. */
export function digestUserCode(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

function checkOf(tag: Buffer): string {
  const [first, second] = [tag.readUInt32BE(0), tag.readUInt32BE(4)];
  return ALPHABET.charAt(first % ALPHABET.length) + ALPHABET.charAt(second % ALPHABET.length);
}

function randomLetters(randomBytes: (count: number) => Uint8Array): string {
  // What lies above the greatest multiple would favour the first letters
  const limit = 256 - (256 % ALPHABET.length);
  let letters = '';
  while (letters.length < RANDOM_LETTERS) {
    for (const byte of randomBytes(RANDOM_LETTERS - letters.length)) {
      if (byte < limit) letters += ALPHABET.charAt(byte % ALPHABET.length);
    }
  }
  return letters;
}
