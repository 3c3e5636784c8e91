// An identity source for tests: it speaks SCIM with the secret of a credential of the directory.
import { expect } from '@jest/globals';
import { DOCUMENTS } from './documents.ts';
import { makeDirectory } from './given.ts';
import { makeScimCredential } from './givenSettings.ts';
import { undescribedResult } from './declared.ts';
import type { Account, World } from './world.ts';

export interface ScimAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface ScimRequest {
  readonly method: string;
  /** After the root. */
  readonly path: string;
  readonly body?: unknown;
  readonly secret?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export const SCIM_ROOT = '/scim/v2';

/** Objects travel as application/scim+json. */
export async function sendScim(
  world: World,
  { method, path, body, secret, headers }: ScimRequest,
): Promise<ScimAnswer> {
  const response = await fetch(`${world.origin}${SCIM_ROOT}${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/scim+json' }),
      ...(secret !== undefined && { authorization: `Bearer ${secret}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed = (text.startsWith('{') ? JSON.parse(text) : {}) as ScimAnswer['body'];
  return { status: response.status, headers: response.headers, text, body: parsed };
}

export interface Source {
  readonly DirectoryId: string;
  readonly CredentialId: string;
  readonly secret: string;
  /** Calls an operation by its name; good answers are held against its schema. */
  call(action: string, params?: Readonly<Record<string, unknown>>): Promise<ScimAnswer>;
}

const OPERATIONS = new Map(
  DOCUMENTS.filter(({ product }) => product.dialect === 'scim').flatMap(({ actions }) =>
    actions.map((one) => [one.name, one] as const),
  ),
);

export async function callScim(
  world: World,
  secret: string,
  action: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<ScimAnswer> {
  const place = OPERATIONS.get(action)?.facts.scim;
  if (!place) throw new Error(`no operation ${action}`);
  const { id, ...rest } = params;
  const path = place.path.replace('{id}', encodeURIComponent(String(id ?? '')));
  const isQuery = place.method === 'GET' || place.method === 'DELETE';
  const query =
    isQuery && Object.keys(rest).length > 0 ? `?${new URLSearchParams(rest as Record<string, string>).toString()}` : '';
  const answer = await sendScim(world, {
    method: place.method,
    path: path + query,
    secret,
    ...(!isQuery && { body: rest }),
  });
  if (answer.status < 300) expect(undescribedResult(`scim:${action}`, answer.body)).toEqual([]);
  return answer;
}

/** A directory that synchronizes, and the source behind it. */
export async function makeSource(world: World, account: Account): Promise<Source> {
  const DirectoryId = await makeDirectory(world, account);
  await setSynchronization(world, account, DirectoryId, 'Enabled');
  const { CredentialId, secret } = await makeScimCredential(world, account, DirectoryId);
  return { DirectoryId, CredentialId, secret, call: (action, params) => callScim(world, secret, action, params) };
}

export async function setSynchronization(
  world: World,
  account: Account,
  DirectoryId: string,
  SCIMSynchronizationStatus: 'Enabled' | 'Disabled',
): Promise<void> {
  const params = { DirectoryId, SCIMSynchronizationStatus };
  const { status, text } = await world.call(account, 'SetSCIMSynchronizationStatus', params);
  if (status !== 200) throw new Error(text);
}

/** Carol, as a source tells of her. The identifier. */
export async function makeCarol(source: Source, wishes: object = {}): Promise<string> {
  const carol = {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    userName: 'carol',
    externalId: 'ext-carol',
    displayName: 'Carol',
    name: { givenName: 'Carol', familyName: 'Danvers' },
    emails: [{ value: 'carol@example.com', type: 'work', primary: true }],
    active: true,
    ...wishes,
  };
  return made(await source.call('CreateUser', carol));
}

/** A group with these members. The identifier. */
export async function makeSynced(
  source: Source,
  members: readonly string[] = [],
  displayName = 'synced',
): Promise<string> {
  return made(await source.call('CreateGroup', { displayName, members: members.map((value) => ({ value })) }));
}

function made({ status, body, text }: ScimAnswer): string {
  if (status !== 201) throw new Error(text);
  return String(body['id']);
}

/** `200`, or status and word: `409 uniqueness`. */
export function told({ status, body }: ScimAnswer): string {
  if (status < 300) return String(status);
  const { scimType } = body;
  return scimType === undefined ? String(status) : `${status} ${String(scimType)}`;
}

type Values = Readonly<Record<string, string>>;

export const SOURCE_GIVEN: Readonly<Record<string, (world: World, account: Account) => Promise<Values>>> = {
  'scim source': async (world, account) => ({ Secret: (await makeSource(world, account)).secret }),
  'scim user': async (world, account) => {
    const source = await makeSource(world, account);
    return { Secret: source.secret, UserId: await makeCarol(source) };
  },
  'scim group': async (world, account) => {
    const source = await makeSource(world, account);
    const UserId = await makeCarol(source);
    return { Secret: source.secret, UserId, GroupId: await makeSynced(source, [UserId]) };
  },
};
