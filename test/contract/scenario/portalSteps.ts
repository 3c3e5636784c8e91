// Steps of scenarios at the sign-in portal: what programs send there, and a person who approves a device.
import { compilePortalTokens } from '../../../src/identity/portalTokens.ts';
import { freshName } from '../../support/given.ts';
import { CHALLENGE, sendPortal, VERIFIER } from '../../support/portal.ts';
import { need, setMfa, visit } from '../../support/portalPages.ts';
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

/** The person is given a password, signs in with it and says yes to the code that belongs to the device. */
export const approveDevice: Performer = async ({ world, account }, { params }) => {
  const code = compilePortalTokens(world.keyring).deviceCode.open(String(params['DeviceCode']));
  if (!code) throw new Error('the portal has not given this device code');
  const person = { DirectoryId: code.directoryId, UserId: String(params['UserId']) };
  const { Directory } = await need(world, account, 'GetDirectory', person);
  const { User } = await need(world, account, 'GetUser', person);
  const { DirectoryName } = Directory as { DirectoryName: string };
  const { UserName } = User as { UserName: string };
  await setMfa(world, account, person, {});
  // Each time another one: passwords may not come again
  const Password = `Pass-${freshName().slice(0, 16)}-W`;
  await need(world, account, 'ResetUserPassword', { ...person, Password });
  const visitor = visit(world, { DirectoryName, UserName });
  await visitor.signIn(Password);
  await visitor.get(`/${DirectoryName}/device?user_code=${code.userCode}`);
  return { ...(await visitor.send({ Decision: 'Approved' })), body: {} };
};
