// When the people of a directory must show a second factor (cloudsso 10.1 to 10.4).
import type { DeviceType } from './mfaDevice.ts';

export type MfaMode = 'Enabled' | 'Byuser' | 'Disabled' | 'OnlyRiskyLogin';
/** Whether a user may put off binding a device, or must bind one at once. */
export type RiskOperation = 'Autonomous' | 'EnforceVerify';
/** A user's own setting: kept always, in force while the directory leaves it to the user. */
export type OwnMfa = 'Enabled' | 'Disabled';

export interface MfaSettings {
  readonly mode: MfaMode;
  /** Absent until somebody says it. */
  readonly operationForRisk?: RiskOperation | undefined;
  readonly allowedTypes: readonly DeviceType[];
}

/** Our decisions (cloudsso 28.8, 28.9): asked of everybody, with any kind of device. */
export const INITIAL_MFA_SETTINGS: MfaSettings = {
  mode: 'Enabled',
  allowedTypes: ['TOTP', 'CrossPlatformPasskey', 'PlatformPasskey'],
};

/** The mode as the older pair of actions knows it (cloudsso 10.3). */
export function legacyStatus({ mode }: MfaSettings): OwnMfa {
  return mode === 'Enabled' ? 'Enabled' : 'Disabled';
}
