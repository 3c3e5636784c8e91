// Passwords that nobody thought up: 32 different characters, so that they keep any policy a directory can have.

// Without what is easily taken for something else (0 O, 1 l I) or breaks when it is quoted
const ALPHABET = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#$%()*+,-.:;=?@[]^_{}~';
const LENGTH = 32;

/** The kinds of characters follow from chance: who asks looks whether all are there and asks again. */
export function mintPassword(randomBytes: (count: number) => Uint8Array): string {
  const left = [...ALPHABET];
  let password = '';
  while (password.length < LENGTH) {
    for (const byte of randomBytes(LENGTH)) {
      // Above the greatest multiple the first characters would be favoured
      if (byte < 256 - (256 % left.length) && password.length < LENGTH) {
        password += left.splice(byte % left.length, 1).join('');
      }
    }
  }
  return password;
}
