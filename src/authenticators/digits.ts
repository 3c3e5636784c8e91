// Codes of digits that people read out and type in.

/** `count` digits, all equally likely. */
export function mintDigits(count: number, randomBytes: (count: number) => Uint8Array): string {
  let digits = '';
  while (digits.length < count) {
    for (const byte of randomBytes(count - digits.length)) {
      // 250 is the greatest multiple of 10 in a byte: what lies above would favour the first digits
      if (byte < 250) digits += String(byte % 10);
    }
  }
  return digits;
}
