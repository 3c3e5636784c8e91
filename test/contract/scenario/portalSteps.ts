// Steps of scenarios at the sign-in portal: what programs send there, and a person who approves a device.
import { compilePortalTokens } from '../../../src/identity/portalTokens.ts';
import { CHALLENGE, decideDevice, sendPortal, VERIFIER } from '../../support/portal.ts';
import type { Performer } from './run.ts';

export const PORTAL_FIXTURES: Readonly<Record<string, string>> = {
  portalHost: 'signin-cn-shanghai.example',
  'fixture.codeVerifier': VERIFIER,
  'fixture.codeChallenge': CHALLENGE,
};

export const sendToPortal: Performer = ({ world }, { action, params, auth = '' }) => {
  const [method = '', path = ''] = action.split(' ');
  const token = /^bearer (.+)$/.exec(auth)?.[1];
  return sendPortal(world, { method, path, token, ...(method === 'POST' && { body: params }) });
};

/** The person types the code that belongs to the device. */
export const approveDevice: Performer = async ({ world }, { params: { DeviceCode, UserId } }) => {
  const code = compilePortalTokens(world.keyring).deviceCode.open(String(DeviceCode));
  if (!code) throw new Error('the portal has not given this device code');
  const person = { DirectoryId: code.directoryId, UserId: String(UserId) };
  return decideDevice(world, person, code.userCode);
};
