// Devices that ask to be let in for somebody: the codes they are given, and how an approved one proves for whom it comes.
import { createHash } from 'node:crypto';
import { fault } from '../faults/fault.ts';
import type { PortalRecords } from '../portal/person.ts';
import { directoryUser } from './directoryUsers.ts';
import { nonceDigest } from './nonce.ts';
import { isSameText, type PortalTokens } from './portalTokens.ts';
import type { Principal } from './principal.ts';
import { digestUserCode, showUserCode, type UserCodes } from './userCodes.ts';

export interface DeviceWish {
  readonly directoryId: string;
  readonly clientId: string;
  /** SHA-256 of the client's verifier in base64url. */
  readonly codeChallenge: string;
}

export interface DeviceClaim {
  readonly deviceCode: string;
  readonly clientId: string;
  readonly codeVerifier: string;
}

/** Who approved the device, and the one use of its code. */
export interface ProvenDevice {
  readonly principal: Principal;
  readonly nonce: { readonly text: string; readonly digest: string; readonly expiresAt: Date };
}

export interface Devices {
  issueCodes(wish: DeviceWish): { readonly deviceCode: string; readonly userCode: string };
  /** Throws DeviceCodeInvalid, CodeVerifierWrong, AuthorizationPending, in that order. */
  prove(claim: DeviceClaim): Promise<ProvenDevice>;
}

export interface DeviceParts {
  readonly records: PortalRecords;
  readonly tokens: PortalTokens;
  readonly userCodes: UserCodes;
  /** RAM actions that an approved device may do. */
  readonly actions: readonly string[];
  /** An identifier that no device code has had. */
  readonly mintId: () => string;
  /** How often the database is asked about devices: undefined when it has been asked too often. */
  readonly ration: <T>(work: () => T | undefined) => T | undefined;
  /** How long a device may wait. */
  readonly seconds: number;
  /** Milliseconds. */
  readonly now: () => number;
}

// Sealed times have whole seconds
const SKEW_SECONDS = 60;

export function compileDevices({
  records,
  tokens,
  userCodes,
  actions,
  mintId,
  ration,
  seconds,
  now,
}: DeviceParts): Devices {
  return {
    issueCodes({ directoryId, clientId, codeChallenge }) {
      const userCode = userCodes.mint(directoryId);
      const expiresAt = new Date(now() + seconds * 1000);
      const code = { id: mintId(), directoryId, clientId, codeChallenge, userCode, expiresAt };
      return { deviceCode: tokens.deviceCode.seal(code), userCode: showUserCode(userCode) };
    },
    async prove({ deviceCode, clientId, codeVerifier }) {
      const code = tokens.deviceCode.open(deviceCode);
      if (!code || code.expiresAt.getTime() <= now() || code.clientId !== clientId)
        throw fault('DeviceCodeInvalid', {});
      if (!isSameText(challengeOf(codeVerifier), code.codeChallenge)) throw fault('CodeVerifierWrong', {});
      const { id, directoryId, userCode, expiresAt } = code;
      const asked = ration(() => records.findDecision(directoryId, digestUserCode(userCode)));
      // The client waits after this word alone; after any other it asks again at once
      if (!asked) throw fault('AuthorizationPending', {});
      const found = await asked;
      if (!found) throw fault('DeviceCodeInvalid', {});
      const { decided } = found;
      if (!decided) throw fault('AuthorizationPending', {});
      if (decided.decision !== 'Approved') throw fault('DeviceCodeInvalid', {});
      const person = await records.findPerson(directoryId, decided.userId);
      // The client knows no other refusal that ends its asking
      if (!person?.isEnabled) throw fault('DeviceCodeInvalid', {});
      const until = new Date(expiresAt.getTime() + SKEW_SECONDS * 1000);
      const nonce = { text: id, digest: nonceDigest('portal device', id), expiresAt: until };
      return { principal: directoryUser(person, actions), nonce };
    },
  };
}

function challengeOf(codeVerifier: string): string {
  return createHash('sha256').update(codeVerifier).digest('base64url');
}
