// SHA-256 without a secure context: on http://<LAN address> the browser offers none.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Lower-case hex digest of a text as UTF-8. */
export function digestHex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}

/** Standard base64 with padding, or base64url without. */
export function toBase64(bytes: Uint8Array, alphabet: 'standard' | 'url' = 'standard'): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return alphabet === 'standard' ? text : text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
