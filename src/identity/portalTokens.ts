// What the sign-in portal hands out, sealed: nothing of it rests anywhere, and each kind opens for its own use alone.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { SignInTicket, SignInTokens } from '../portal/signInTokens.ts';
import type { Keyring } from './keyring.ts';

/** What a device shows to be given a token, once somebody has approved it. */
export interface DeviceCode {
  /** Its one use. */
  readonly id: string;
  readonly directoryId: string;
  readonly clientId: string;
  /** SHA-256 of the client's verifier in base64url. */
  readonly codeChallenge: string;
  /** Twelve letters. */
  readonly userCode: string;
  readonly expiresAt: Date;
}

/** What a device calls with. */
export interface PortalAccess {
  readonly directoryId: string;
  readonly userId: string;
  readonly expiresAt: Date;
}

/** What a browser calls with; it ends with the password that opened it. */
export interface BrowserSession extends PortalAccess {
  readonly passwordDigest: string;
}

interface Seal<T> {
  seal(content: T): string;
  /** Undefined for whatever this gateway did not seal for this use. Expiry is the caller's question. */
  open(token: string): T | undefined;
}

export interface PortalTokens {
  readonly deviceCode: Seal<DeviceCode>;
  readonly access: Seal<PortalAccess>;
  readonly session: Seal<BrowserSession>;
  readonly ticket: Seal<SignInTicket>;
}

// Far more than any of them has, far less than would cost something
const LONGEST = 2048;

export function compilePortalTokens(keyring: Keyring): PortalTokens {
  return {
    deviceCode: compileSeal(keyring, 'portal-device-code'),
    access: compileSeal(keyring, 'portal-access-token'),
    session: compileSeal(keyring, 'portal-browser-session'),
    ticket: compileSeal(keyring, 'portal-sign-in-ticket'),
  };
}

function compileSeal<T extends { readonly expiresAt: Date }>(keyring: Keyring, purpose: string): Seal<T> {
  return {
    seal: ({ expiresAt, ...rest }) => {
      const sealed = { ...rest, expiresAt: Math.floor(expiresAt.getTime() / 1000) };
      return keyring.seal(Buffer.from(JSON.stringify(sealed)), purpose);
    },
    open: (token) => {
      const plain = token.length > LONGEST ? undefined : keyring.open(token, purpose);
      if (!plain) return undefined;
      // We wrote it, or it would not have opened
      const { expiresAt, ...rest } = JSON.parse(plain.toString()) as { readonly expiresAt: number };
      return { ...rest, expiresAt: new Date(expiresAt * 1000) } as unknown as T;
    },
  };
}

/** As the domain issues them: it knows the hash of a password, and tokens keep a digest of that. */
export function compileSignInTokens({ ticket, session }: PortalTokens): SignInTokens {
  return {
    sealTicket: ({ passwordHash, ...rest }) => ticket.seal({ ...rest, passwordDigest: passwordDigest(passwordHash) }),
    openTicket: ticket.open,
    sealSession: ({ passwordHash, ...rest }) => session.seal({ ...rest, passwordDigest: passwordDigest(passwordHash) }),
  };
}

/** What a form of a page must send back: nobody who does not see the page of this session knows it. */
export function formTokenOf(session: string): string {
  return createHash('sha256').update('portal form').update(session).digest('base64url');
}

/** What a session remembers of the hash of a password: it is no use to anybody, and another password has another. */
export function passwordDigest(passwordHash: string | undefined): string {
  return createHash('sha256')
    .update('portal session')
    .update(passwordHash ?? '')
    .digest('base64url');
}

/** Compares two texts in a time that tells nothing of either. */
export function isSameText(one: string, other: string): boolean {
  const [first, second] = [createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest()];
  return timingSafeEqual(first, second);
}
