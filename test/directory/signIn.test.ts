import { describe, expect, it } from '@jest/globals';
import { INITIAL_MFA_SETTINGS, type MfaSettings } from '../../src/directory/mfaSettings.ts';
import { INITIAL_PASSWORD_POLICY } from '../../src/directory/passwordPolicy.ts';
import {
  isExpired,
  mayPutOff,
  mostCodes,
  nextStep,
  type Circumstances,
  type Shown,
} from '../../src/directory/signIn.ts';

const CALM: Circumstances = {
  mfa: { ...INITIAL_MFA_SETTINGS, mode: 'Disabled' },
  own: 'Enabled',
  devices: [],
  isUnusual: false,
  isResetRequired: false,
};
const NOTHING: Shown = { secondFactor: false, isPutOff: false };

const mfa = (mode: MfaSettings['mode'], more: Partial<MfaSettings> = {}): Pick<Circumstances, 'mfa'> => ({
  mfa: { ...INITIAL_MFA_SETTINGS, mode, ...more },
});

describe('nextStep', () => {
  it.each<readonly [string, Partial<Circumstances>, Partial<Shown>, string]>([
    ['nothing is asked for', {}, {}, 'Done'],
    ['the password must change', { isResetRequired: true }, {}, 'ChangePassword'],
    ['everybody needs a device, none is bound', mfa('Enabled'), {}, 'BindDevice'],
    ['everybody needs a device, one is bound', { ...mfa('Enabled'), devices: ['TOTP'] }, {}, 'VerifyCode'],
    ['a code was shown', { ...mfa('Enabled'), devices: ['TOTP'] }, { secondFactor: true }, 'Done'],
    [
      'a code comes before a new password',
      { ...mfa('Enabled'), devices: ['TOTP'], isResetRequired: true },
      {},
      'VerifyCode',
    ],
    [
      'a new password comes after a code',
      { ...mfa('Enabled'), devices: ['TOTP'], isResetRequired: true },
      { secondFactor: true },
      'ChangePassword',
    ],
    ['a new password comes before a device', { ...mfa('Enabled'), isResetRequired: true }, {}, 'ChangePassword'],
    [
      'binding cannot be put off where everybody needs a device',
      mfa('Enabled', { operationForRisk: 'Autonomous' }),
      { isPutOff: true },
      'BindDevice',
    ],
    ['the user wants it', mfa('Byuser'), {}, 'BindDevice'],
    [
      'the user wants it and puts it off',
      mfa('Byuser', { operationForRisk: 'Autonomous' }),
      { isPutOff: true },
      'Done',
    ],
    ['it may not be put off', mfa('Byuser', { operationForRisk: 'EnforceVerify' }), { isPutOff: true }, 'BindDevice'],
    ['nobody said that it may be put off', mfa('Byuser'), { isPutOff: true }, 'BindDevice'],
    ['the user does not want it', { ...mfa('Byuser'), own: 'Disabled', devices: ['TOTP'] }, {}, 'Done'],
    [
      'a device that is bound cannot be put off',
      { ...mfa('Byuser', { operationForRisk: 'Autonomous' }), devices: ['TOTP'] },
      { isPutOff: true },
      'VerifyCode',
    ],
    ['nobody is asked', { devices: ['TOTP'] }, {}, 'Done'],
    ['an unusual address', { ...mfa('OnlyRiskyLogin'), devices: ['TOTP'], isUnusual: true }, {}, 'VerifyCode'],
    ['the usual address', { ...mfa('OnlyRiskyLogin'), devices: ['TOTP'] }, {}, 'Done'],
    ['a passkey is no code', { ...mfa('Enabled'), devices: ['PlatformPasskey'] }, {}, 'BindDevice'],
    [
      'codes are not allowed',
      { ...mfa('Enabled', { allowedTypes: ['PlatformPasskey'] }), devices: ['TOTP'] },
      {},
      'BindDevice',
    ],
  ])('%s', (_title, circumstances, shown, expected) => {
    expect(nextStep({ ...CALM, ...circumstances }, { ...NOTHING, ...shown })).toBe(expected);
  });
});

describe('mayPutOff', () => {
  it('never where everybody needs a device', () => {
    expect(mayPutOff({ ...INITIAL_MFA_SETTINGS, mode: 'Enabled', operationForRisk: 'Autonomous' })).toBe(false);
  });
});

describe('isExpired', () => {
  const policy = { ...INITIAL_PASSWORD_POLICY, maxAgeDays: 90 };
  const changedAt = new Date('2026-01-01T00:00:00Z');

  it.each([
    ['2026-01-01T00:00:00Z', false],
    ['2026-03-31T23:59:59Z', false],
    ['2026-04-01T00:00:00Z', true],
    ['2027-01-01T00:00:00Z', true],
  ])('90 days on %s: %s', (now, expected) => {
    expect(isExpired(changedAt, policy, new Date(now))).toBe(expected);
  });
});

describe('mostCodes', () => {
  it('is what passwords may be guessed, and never without end', () => {
    expect(mostCodes({ ...INITIAL_PASSWORD_POLICY, maxLoginAttempts: 3 })).toBe(3);
    expect(mostCodes({ ...INITIAL_PASSWORD_POLICY, maxLoginAttempts: 0 })).toBe(5);
  });
});
