// Temporary keys carry everything about themselves, sealed: verifying one needs no record of it (ram-policy 3.4).
import type { Keyring } from './keyring.ts';

/** What a SecurityToken holds. The secret is in it, so the token is only ever as readable as the keyring. */
export interface Session {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly accountId: string;
  readonly roleName: string;
  readonly sessionName: string;
  /** JSON text of the session policy passed when the role was assumed. */
  readonly policy?: string;
  /** Epoch seconds. */
  readonly expiresAt: number;
}

const PURPOSE = 'session-token';

export function sealSession(session: Session, keyring: Keyring): string {
  return keyring.seal(Buffer.from(JSON.stringify(session)), PURPOSE);
}

/** The session, or undefined for a token that this gateway did not make. Expiry is the caller's question. */
export function openSession(token: string, keyring: Keyring): Session | undefined {
  const plain = keyring.open(token, PURPOSE);
  return plain && (JSON.parse(plain.toString('utf8')) as Session);
}
