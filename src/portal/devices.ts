// The rules of letting a device in for somebody (cloudsso 26.1, 26.2): it asks, the person decides, and it gets one token.
import { fault } from '../faults/fault.ts';
import type { Visitor } from './entries.ts';

/** Our decision: long enough for the client, which asks a hundred times. */
export const DEVICE_SECONDS = 600;

/** Seconds between two questions of a device. */
export const DEVICE_INTERVAL = 3;

/** Our decision: of all devices of a process together. A question is a look at the database for somebody whom nobody knows. */
export const DEVICE_QUESTIONS_PER_SECOND = 100;

/** Our decision: a working day. */
export const ACCESS_SECONDS = 8 * 3600;

/** What somebody of the directory said of a device. */
export interface Decision {
  readonly userId: string;
  readonly decision: 'Approved' | 'Denied';
}

export interface DecisionToStore extends Decision {
  readonly directoryId: string;
  readonly codeDigest: string;
  readonly expiresAt: Date;
}

export interface DecisionRows {
  /** The decision that stands: this one, unless the device was decided about before. Throws UserNotFound. */
  decide(decision: DecisionToStore): Promise<Decision>;
}

export interface DeviceScope {
  readonly now: Date;
  /** The twelve letters of a user code as somebody typed it, or nothing for what cannot be one of the directory. */
  readonly readUserCode: (text: string, directoryId: string) => string | undefined;
  readonly digestUserCode: (code: string) => string;
  /** A token that only this gateway can read. */
  readonly sealPortalAccess: (access: {
    readonly directoryId: string;
    readonly userId: string;
    readonly expiresAt: Date;
  }) => string;
}

export class Devices {
  readonly #rows: DecisionRows;
  readonly #visitor: Visitor;
  readonly #scope: DeviceScope;

  constructor(rows: DecisionRows, visitor: Visitor, scope: DeviceScope) {
    this.#rows = rows;
    this.#visitor = visitor;
    this.#scope = scope;
  }

  /**
   * Lets the device in for the visitor, or turns it away; saying the same again is no error. Throws UserCodeInvalid, and
   * DeviceDecided when something else was said before.
   */
  async decide(userCode: string, decision: Decision['decision']): Promise<void> {
    const { directoryId, userId } = this.#visitor;
    const { now, readUserCode, digestUserCode } = this.#scope;
    const code = readUserCode(userCode, directoryId);
    if (code === undefined) throw fault('UserCodeInvalid', {});
    const standing = await this.#rows.decide({
      directoryId,
      codeDigest: digestUserCode(code),
      userId,
      decision,
      // No device waits longer
      expiresAt: new Date(now.getTime() + DEVICE_SECONDS * 1000),
    });
    if (standing.userId !== userId || standing.decision !== decision) throw fault('DeviceDecided', {});
  }

  /** The one token of the device that the visitor approved, and the seconds until it ends. */
  issueToken(): { readonly token: string; readonly seconds: number } {
    const { directoryId, userId } = this.#visitor;
    const expiresAt = new Date(this.#scope.now.getTime() + ACCESS_SECONDS * 1000);
    return { token: this.#scope.sealPortalAccess({ directoryId, userId, expiresAt }), seconds: ACCESS_SECONDS };
  }
}
