import { createHash, randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { isFault } from '../../src/faults/fault.ts';
import { compileRation } from '../../src/gateway/ration.ts';
import { compileDevices } from '../../src/identity/devices.ts';
import { compileKeyring } from '../../src/identity/keyring.ts';
import { compilePortalTokens } from '../../src/identity/portalTokens.ts';
import { compileUserCodes } from '../../src/identity/userCodes.ts';

it('devices that ask in a flood are told to wait unseen; codes that are none do not count', async () => {
  let at = 5_000_000;
  let looks = 0;
  const keyring = compileKeyring([randomBytes(32)]);
  const findDecision = () => {
    looks += 1;
    return Promise.resolve({ decided: { userId: 'u-1', decision: 'Denied' as const } });
  };
  const devices = compileDevices({
    records: { findDecision } as never,
    tokens: compilePortalTokens(keyring),
    userCodes: compileUserCodes(keyring, randomBytes),
    actions: [],
    mintId: () => 'id',
    ration: compileRation(100, () => at),
    seconds: 600,
    now: () => at,
  });
  const codeVerifier = 'verifier';
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  const { deviceCode } = devices.issueCodes({ directoryId: 'd-00abc', clientId: 'app', codeChallenge });
  const ask = (code: string): Promise<string> =>
    devices.prove({ deviceCode: code, clientId: 'app', codeVerifier }).then(
      () => 'proven',
      (cause: unknown) => (isFault(cause) ? cause.fault : 'thrown'),
    );
  const made = await Promise.all(Array.from({ length: 500 }, () => ask('nonsense')));
  expect([new Set(made), looks]).toEqual([new Set(['DeviceCodeInvalid']), 0]);
  const answers = await Promise.all(Array.from({ length: 130 }, () => ask(deviceCode)));
  expect(answers.filter((one) => one === 'DeviceCodeInvalid')).toHaveLength(100);
  expect(answers.filter((one) => one === 'AuthorizationPending')).toHaveLength(30);
  expect(looks).toBe(100);
  at += 1_000;
  expect(await ask(deviceCode)).toBe('DeviceCodeInvalid');
});
