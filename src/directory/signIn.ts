// What people still have to show before they are let in, asking nobody: the rules of signing in (cloudsso 8, 10, 11).
import { INITIAL_LOGIN_PREFERENCE, type LoginPreference } from './loginPreference.ts';
import type { DeviceType } from './mfaDevice.ts';
import { INITIAL_MFA_SETTINGS, type MfaSettings, type OwnMfa } from './mfaSettings.ts';
import { INITIAL_PASSWORD_POLICY, type PasswordPolicy } from './passwordPolicy.ts';
import type { KeptSignIn } from './signInSettings.ts';

/** How long somebody is locked out who guessed too often (cloudsso 11.2). */
export const LOCKED_SECONDS = 3600;

/**
 * How many codes may be wrong before nobody may try another one for an hour. Our decision: a code is short, so a directory
 * that lets people guess passwords without end still does not let them guess codes.
 */
export function mostCodes({ maxLoginAttempts }: PasswordPolicy): number {
  return maxLoginAttempts === 0 ? INITIAL_PASSWORD_POLICY.maxLoginAttempts : maxLoginAttempts;
}

/** True once the password is older than the directory lets passwords become; only an administrator helps then. */
export function isExpired(changedAt: Date, { maxAgeDays }: PasswordPolicy, now: Date): boolean {
  return now.getTime() - changedAt.getTime() >= maxAgeDays * 86_400_000;
}

/** What is left to do after the password was right. */
export type SignInStep = 'VerifyCode' | 'ChangePassword' | 'BindDevice' | 'Done';

export interface Circumstances {
  readonly mfa: MfaSettings;
  readonly own: OwnMfa;
  /** Kinds of the devices that are bound. */
  readonly devices: readonly DeviceType[];
  /** The address is another one than last time, or there was no last time. */
  readonly isUnusual: boolean;
  readonly isResetRequired: boolean;
}

/** What was shown already. */
export interface Shown {
  /** A code, or two by binding their device. */
  readonly secondFactor: boolean;
  /** Binding a device was put off. */
  readonly isPutOff: boolean;
}

/**
 * The next step. Whoever has a device shows a code before anything is changed; whoever has none chooses a password before a
 * device is bound to it.
 */
export function nextStep(circumstances: Circumstances, { secondFactor, isPutOff }: Shown): SignInStep {
  const { mfa, devices, isResetRequired } = circumstances;
  const isAsked = asksSecondFactor(circumstances) && !secondFactor;
  if (isAsked && usable(devices, mfa).length > 0) return 'VerifyCode';
  if (isResetRequired) return 'ChangePassword';
  return isAsked && !(isPutOff && mayPutOff(mfa)) ? 'BindDevice' : 'Done';
}

/** Whether somebody without a device may go on without one (cloudsso 10.1). Our decision: not before the directory says so. */
export function mayPutOff({ mode, operationForRisk }: MfaSettings): boolean {
  return mode !== 'Enabled' && operationForRisk === 'Autonomous';
}

/** Whether a device of the one kind that this portal can ask may be bound. */
export function allowsCodes({ allowedTypes }: MfaSettings): boolean {
  return allowedTypes.includes('TOTP');
}

function asksSecondFactor({ mfa, own, isUnusual }: Circumstances): boolean {
  switch (mfa.mode) {
    case 'Enabled':
      return true;
    case 'Byuser':
      return own === 'Enabled';
    case 'OnlyRiskyLogin':
      return isUnusual;
    case 'Disabled':
      return false;
  }
}

function usable(devices: readonly DeviceType[], mfa: MfaSettings): readonly DeviceType[] {
  return allowsCodes(mfa) ? devices.filter((type) => type === 'TOTP') : [];
}

/** What a directory asks, with what holds until it says otherwise. */
export function settingsOf({ passwordPolicy, loginPreference, mfa }: KeptSignIn): {
  readonly passwordPolicy: PasswordPolicy;
  readonly loginPreference: LoginPreference;
  readonly mfa: MfaSettings;
} {
  return {
    passwordPolicy: { ...INITIAL_PASSWORD_POLICY, ...passwordPolicy },
    loginPreference: { ...INITIAL_LOGIN_PREFERENCE, ...loginPreference },
    mfa: { ...INITIAL_MFA_SETTINGS, ...mfa },
  };
}
