// Temporary keys carry everything about themselves, sealed: verifying one needs no record of it (ram-policy 3.4).
import type { Keyring } from './keyring.ts';

/** What a SecurityToken holds. The secret is in it, so the token is only ever as readable as the keyring. */
export interface Session {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly accountId: string;
  /** A role that is deleted and made again under its name has another id: its old sessions stay dead. */
  readonly roleId: string;
  readonly roleName: string;
  readonly sessionName: string;
  /** JSON text of the session policy passed when the role was assumed. */
  readonly policy?: string;
  /** Who is behind the session, for the record. */
  readonly sourceIdentity?: string;
  /** Epoch seconds. */
  readonly expiresAt: number;
}

const PURPOSE = 'session-token';
const TEXTS = ['accessKeyId', 'accessKeySecret', 'accountId', 'roleId', 'roleName', 'sessionName'] as const;

export function sealSession(session: Session, keyring: Keyring): string {
  return keyring.seal(Buffer.from(JSON.stringify(session)), PURPOSE);
}

/**
 * The session, or undefined for a token that this gateway did not make, or made when tokens held less than they must now.
 * Expiry is the caller's question.
 */
export function openSession(token: string, keyring: Keyring): Session | undefined {
  const plain = keyring.open(token, PURPOSE);
  const session = plain && (JSON.parse(plain.toString('utf8')) as Partial<Session> | null);
  return session && isComplete(session) ? session : undefined;
}

function isComplete(session: Partial<Session>): session is Session {
  for (const name of TEXTS) if (typeof session[name] !== 'string') return false;
  return typeof session.expiresAt === 'number';
}
