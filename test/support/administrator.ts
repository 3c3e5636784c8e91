// Administrators of a directory for tests: their keys, and tokens signed by a library that is not ours.
import { createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { accessToken, type ApiClient } from './apiClient.ts';
import { DOCUMENTS } from './documents.ts';
import { makeUser } from './given.ts';
import type { Account, Answer, World } from './world.ts';

export const PAIFANG = { version: '2026-11-22' } as const;
export const BASE = '/AdminInterface/restapi';

export interface AdministratorKey {
  readonly accessId: string;
  readonly privateKey: string;
}

/** A key for the directory, made as operators make it. Throws unless the gateway makes it. */
export async function makeAdministratorKey(
  world: World,
  account: Account,
  DirectoryId: string,
  params: object = {},
): Promise<AdministratorKey> {
  const wishes = { DirectoryId, Role: 'SuperAdmin', ...params };
  const { status, body, text } = await world.call(account, 'CreateRsaKey', wishes, PAIFANG);
  if (status !== 200) throw new Error(text);
  const { AccessId } = body['Key'] as { AccessId: string };
  return { accessId: AccessId, privateKey: String(body['PrivateKey']) };
}

export interface Administered {
  readonly DirectoryId: string;
  readonly UserId: string;
  readonly Guid: string;
  readonly key: AdministratorKey;
}

/** Alice in a directory, and a key that administers it. */
export async function makeAdministered(world: World, account: Account, params: object = {}): Promise<Administered> {
  const made = await makeUser(world, account);
  const key = await makeAdministratorKey(world, account, made.DirectoryId, params);
  return { ...made, Guid: await guidOf(world, made.UserId), key };
}

export async function guidOf(world: World, UserId: string): Promise<string> {
  const row = (await world.database.knex('users').where({ user_id: UserId }).first('guid')) as { guid: string };
  return row.guid;
}

export interface Claims {
  readonly header?: Readonly<Record<string, unknown>>;
  /** Undefined members are left out of the token. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly signWith?: string;
}

/** A token as clients sign it, for ten minutes unless told otherwise. */
export function signToken(
  world: World,
  key: AdministratorKey,
  { header, claims, signWith }: Claims = {},
): Promise<string> {
  const now = Math.floor(world.now().getTime() / 1000);
  const all = { sub: key.accessId, aud: `${world.origin}${BASE}/`, iat: now, exp: now + 600, ...claims };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new SignJWT(given)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...header })
    .sign(createPrivateKey(signWith ?? key.privateKey));
}

export interface RestCall {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string | undefined;
}

/** Sends one request under the administration API's path; objects travel as JSON. */
export function sendRest(world: World, { method, path, body, headers, token }: RestCall): Promise<Answer> {
  return world.send({
    method,
    url: `${world.origin}${BASE}${path}`,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

const OPERATIONS = new Map(
  DOCUMENTS.filter(({ product }) => product.dialect === 'rest').flatMap(({ actions }) =>
    actions.map((one) => [one.name, one] as const),
  ),
);

/** Whether keys that sign their own tokens may use the operation. */
export function takesKeys(action: string): boolean {
  return (OPERATIONS.get(action)?.facts.http?.roles.length ?? 0) > 0;
}

/** Calls an operation by its name: path, query and body are filled as its schema says. */
export async function callRest(
  world: World,
  caller: AdministratorKey | ApiClient,
  action: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const http = OPERATIONS.get(action)?.facts.http;
  if (!http) throw new Error(`no operation ${action}`);
  const inPath = new Set([...http.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const path = http.path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(String(params[name] ?? '')));
  const rest = Object.fromEntries(Object.entries(params).filter(([name]) => !inPath.has(name)));
  const isQuery = !http.hasBody && Object.keys(rest).length > 0;
  const query = isQuery ? `?${new URLSearchParams(rest as Record<string, string>).toString()}` : '';
  const token = await ('jwk' in caller ? accessToken(world, caller) : signToken(world, caller));
  const call = { method: http.method, path: path + query, token };
  const sent = http.hasBody ? { ...call, body: http.bodyIs ? rest[http.bodyIs] : rest } : call;
  const answer = await sendRest(world, sent);
  // A file is the whole answer
  if (http.fileIn === undefined || answer.status !== 200) return answer;
  return { ...answer, body: { ...answer.body, [http.fileIn]: answer.text } };
}
