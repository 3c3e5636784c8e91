// Programs and people at the sign-in portal, for tests.
import { expect } from '@jest/globals';
import { compilePortalTokens, passwordDigest } from '../../src/identity/portalTokens.ts';
import { DOCUMENTS } from './documents.ts';
import { undescribed } from './declared.ts';
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
};
