// What is remembered of a call: the port between the corridor, which knows it, and the store, which keeps it.
import type { FaultName } from '../faults/names.ts';
import type { Principal } from '../identity/principal.ts';
import type { Decision } from '../policy/decide.ts';

export type { Decision };

/** What the wire says about the caller before anything is trusted. */
export interface Environment {
  readonly receivedAt: Date;
  readonly sourceIp: string;
  readonly secure: boolean;
  readonly userAgent: string;
}

/** The one use of a request: the digest of (AccessKeyId, nonce) and how long it must be remembered. */
export interface Nonce {
  readonly text: string;
  /** 128-bit digest in UUID form. */
  readonly digest: string;
  readonly expiresAt: Date;
}

/** One call, as far as it has come; resources and decision are filled in when known. Never a secret, never a signature. */
export interface Entry {
  readonly requestId: string;
  readonly dialect: string;
  /** `cloudsso:UpdateUserStatus`. */
  readonly action: string;
  readonly principal: Principal;
  /** How the caller proved to be that principal: the algorithm of the signature, or what took its place. */
  readonly proof: string;
  readonly nonce: Nonce | undefined;
  readonly environment: Environment;
  /** Monotonic milliseconds at receipt. */
  readonly startedAt: number;
  /** JSON text with secrets masked, cut at a bound. */
  parameters: string;
  resources: readonly string[];
  decision: Decision | undefined;
}

/** How a call ended: OK or the name of the fault. */
export type Outcome = 'OK' | FaultName;

/**
 * Makes nonce, effect and audit event one transaction. `W` is the store's unit of work, opaque to the corridor.
 * A nonce that was spent before throws NonceUsed whatever the effect did, and the effect is undone. The effect may throw
 * at once or later.
 */
export interface Journal<W> {
  record<R>(entry: Entry, effect: (work: W) => Promise<R>): Promise<R>;
}
