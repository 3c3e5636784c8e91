// Programs and people at the sign-in portal, for tests.
import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import { compilePortalTokens, passwordDigest } from '../../src/identity/portalTokens.ts';
import { DOCUMENTS } from './documents.ts';
import { undescribed } from './declared.ts';
import { makeUser } from './given.ts';
import { makeAssignable, perform, tripleOf } from './givenEntitlements.ts';
import type { Account, Answer, World } from './world.ts';

export interface PortalRequest {
  readonly method: string;
  readonly path: string;
  readonly token?: string | undefined;
  /** Sent as JSON; a text as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function sendPortal(world: World, request: PortalRequest): Promise<Answer> {
  const { method, path, token, body, headers } = request;
  return world.send({
    method,
    url: world.origin + path,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

const PLACES = new Map(
  DOCUMENTS.flatMap(({ actions }) => actions).flatMap(({ name, facts: { portal } }) =>
    portal ? [[name, portal]] : [],
  ),
);

/** Calls an operation of the portal, with its parameters where they belong. What is answered well must be described. */
export async function callPortal(
  world: World,
  token: string | undefined,
  name: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const place = PLACES.get(name);
  if (!place) throw new Error(`the portal has no ${name}`);
  const query = new URLSearchParams(Object.entries(params).map(([key, value]) => [key, String(value)])).toString();
  const isGet = place.method === 'GET';
  const path = isGet && query !== '' ? `${place.path}?${query}` : place.path;
  const answer = await sendPortal(world, { method: place.method, path, token, ...(!isGet && { body: params }) });
  if (answer.status === 200) expect(undescribed(`portal:${name}`, answer.body)).toEqual([]);
  return answer;
}

/** Status and error code. */
export function saidByPortal({ status, body }: Answer): string {
  return [String(status), body['ErrorCode']].filter((word) => word !== undefined).join(' ');
}

export interface PortalPerson {
  readonly DirectoryId: string;
  readonly UserId: string;
}

/** An access token of the person, as the portal gives it. */
export function accessOf(world: World, { DirectoryId, UserId }: PortalPerson, seconds = 3600): string {
  const expiresAt = new Date(world.now().getTime() + seconds * 1000);
  return compilePortalTokens(world.keyring).access.seal({ directoryId: DirectoryId, userId: UserId, expiresAt });
}

/** A browser session of the person, as the portal gives it to whoever signs in. */
export async function sessionOf(world: World, { DirectoryId, UserId }: PortalPerson, seconds = 3600): Promise<string> {
  const expiresAt = new Date(world.now().getTime() + seconds * 1000);
  const password = (await world.database
    .knex('user_passwords')
    .where({ directory_id: DirectoryId, user_id: UserId })
    .first('password_hash')) as { password_hash: string } | undefined;
  return compilePortalTokens(world.keyring).session.seal({
    directoryId: DirectoryId,
    userId: UserId,
    passwordDigest: passwordDigest(password?.password_hash),
    expiresAt,
  });
}

export const CLIENT_ID = 'app-vaz16tltdxs96audqf35';

/** A pair as clients make it: the challenge is the SHA-256 of the verifier. */
export const VERIFIER = 'fixed-verifier-of-a-device-0123456789-0123456789';
export const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

/** A device asks to be let in, at the portal of that name or identifier. */
export function askDevice(world: World, directory: string, more: Readonly<Record<string, unknown>> = {}) {
  const body = {
    PortalUrl: `https://signin.example/${directory}/login`,
    ClientId: CLIENT_ID,
    CodeChallenge: CHALLENGE,
    CodeChallengeMethod: 'S256',
    ...more,
  };
  return sendPortal(world, { method: 'POST', path: '/device-authorization', body });
}

/** The device asks for its token. */
export function redeem(world: World, DeviceCode: unknown, more: Readonly<Record<string, unknown>> = {}) {
  const GrantType = 'urn:ietf:params:oauth:grant-type:device_code';
  const params = { GrantType, ClientId: CLIENT_ID, CodeVerifier: VERIFIER, DeviceCode, ...more };
  return callPortal(world, undefined, 'RequestToken', params);
}

/** The person says yes, or something else, to the device with this user code. */
export async function decideDevice(world: World, person: PortalPerson, UserCode: unknown, Decision = 'Approved') {
  return callPortal(world, await sessionOf(world, person), 'DecideDevice', { UserCode, Decision });
}

async function makeDevice(world: World, made: PortalPerson) {
  const { status, body, text } = await askDevice(world, made.DirectoryId);
  if (status !== 200) throw new Error(text);
  const { DeviceCode, UserCode } = body as unknown as { DeviceCode: string; UserCode: string };
  const Session = await sessionOf(world, made);
  return { ...made, DeviceCode, UserCode, Session, ClientId: CLIENT_ID, CodeVerifier: VERIFIER };
}

/** Alice, who is assigned ECS-Admin on the member account dev-test, and may have credentials of it. */
export async function makePersonWithAccess(world: World, account: Account) {
  const made = await makeAssignable(world, account);
  await perform(world, account, 'CreateAccessAssignment', tripleOf(made));
  const { DirectoryId } = made;
  const preference = { DirectoryId, AllowUserToGetCredentials: true };
  const { status, text } = await world.call(account, 'SetLoginPreference', preference);
  if (status !== 200) throw new Error(text);
  return made;
}

/** Rows of GIVEN. */
export const PORTAL_GIVEN: Readonly<
  Record<string, (world: World, account: Account) => Promise<Readonly<Record<string, string>>>>
> = {
  'person with access': async (world, account) => {
    const made = await makePersonWithAccess(world, account);
    return { ...made, AccessToken: accessOf(world, made), Session: await sessionOf(world, made) };
  },
  'waiting device': async (world, account) => makeDevice(world, await makeUser(world, account)),
  'approved device': async (world, account) => {
    const made = await makeDevice(world, await makeUser(world, account));
    const { status, text } = await decideDevice(world, made, made.UserCode);
    if (status !== 200) throw new Error(text);
    return made;
  },
};
