// Authenticated encryption for everything that must rest or travel sealed: AccessKey secrets, session tokens, page tokens.
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM under the first key; text sealed under any other key of the ring still opens (key rotation). */
export interface Keyring {
  /** base64url text that starts with the id of the key. `purpose` is bound in: what was sealed for one use opens for no other. */
  seal(plain: Uint8Array, purpose: string): string;
  /** The plain bytes, or undefined for anything that this ring did not seal for this purpose. */
  open(sealed: string, purpose: string): Buffer | undefined;
  /** 32 bytes that only this ring can make of a text, under each key, the newest first: for short checks, never for secrets. */
  tags(text: string, purpose: string): readonly Buffer[];
}

/** `keys` are 32 bytes each, newest first. Throws RangeError on any other length or an empty ring. */
export function compileKeyring(keys: readonly Uint8Array[]): Keyring {
  const ring = new Map<string, KeyObject>();
  for (const bytes of keys) {
    if (bytes.length !== 32) throw new RangeError('a sealing key has exactly 32 bytes');
    ring.set(keyId(bytes), createSecretKey(bytes));
  }
  const [newest] = ring;
  const all = [...ring.values()];
  if (!newest) throw new RangeError('a keyring needs at least one key');
  return {
    seal(plain, purpose) {
      const [id, key] = newest;
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
      return `${id}.${body.toString('base64url')}`;
    },
    open(sealed, purpose) {
      const dot = sealed.indexOf('.');
      const key = ring.get(sealed.slice(0, dot));
      const text = sealed.slice(dot + 1);
      const body = Buffer.from(text, 'base64url');
      if (!key || body.length < NONCE_BYTES + TAG_BYTES) return undefined;
      // The decoder skips what it cannot read: only the one spelling that seal wrote may open
      if (body.toString('base64url') !== text) return undefined;
      const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(purpose))
        .setAuthTag(body.subarray(body.length - TAG_BYTES));
      try {
        return Buffer.concat([decipher.update(body.subarray(NONCE_BYTES, body.length - TAG_BYTES)), decipher.final()]);
      } catch {
        return undefined;
      }
    },
    tags: (text, purpose) =>
      all.map((key) => createHmac('sha256', key).update(`paifang tag\0${purpose}\0${text}`).digest()),
  };
}

/** A short public name of a key: tells which one sealed a text without telling the key. */
function keyId(bytes: Uint8Array): string {
  return createHash('sha256').update('paifang key id').update(bytes).digest('hex').slice(0, 8);
}
