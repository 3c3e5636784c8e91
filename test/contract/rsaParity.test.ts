// Our schemas against the recorded facts about the administration API: every difference is argued here or does not exist.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readDocuments, type ActionDocument } from '../../src/catalog/documents.ts';
import type { Http, Schema } from '../../src/catalog/operation.ts';

interface Recorded {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Recorded>>;
  readonly required?: readonly string[];
  readonly items?: Recorded;
}

interface RecordedOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly roles: readonly string[];
  readonly permission: string | null;
  readonly parameters: readonly { readonly name: string; readonly required?: boolean }[];
  readonly body: Recorded | null;
  readonly response: Recorded;
}

const file = new URL('../vectors/rsa-actions.json', import.meta.url);
const { operations, schemas } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly operations: readonly RecordedOperation[];
  readonly schemas: Readonly<Record<string, Recorded>>;
};

const BASE = '/AdminInterface/restapi';
const SERVED = readDocuments()
  .filter(({ product }) => product.name === 'rsa')
  .flatMap(({ actions }) => actions);

const NEWER = 'known to the types of a client alone; nothing here would ever be told in it';
const UNKEPT = 'nothing is kept of it here';

/** `+` is ours alone, `-` is recorded alone. Each with the reason why it stays. */
const ARGUED: Readonly<Record<string, string>> = {
  'requestOAuthToken - not served': 'its dialect is another: the token endpoint has tests of its own',
  '* - result secondaryUniqueIdentifier': NEWER,
  '* - result lastSuccessfulAuthenticationMethod': NEWER,
  '* - result lastSuccessfulAuthenticationDate': NEWER,
  '* - result identitySourceSpecificGroups': NEWER,
  '* - result globalGroups': NEWER,
  'createLocalUser - param id': 'identifiers are made here',
  'createLocalUser - param managerEmail': UNKEPT,
  'createLocalUser - param initialPasswordEmail': 'nothing is mailed from here',
  'createLocalUser - param smsPhoneNumbers': 'a user has one number of each kind',
  'createLocalUser - param voicePhoneNumbers': 'a user has one number of each kind',
  'getLicenseUsageV1 - result month': 'told by version 2 alone',
  'getLicenseUsageV1 - result lastUpdatedAt': 'told by version 2 alone',
  'downloadReport + result csv': 'the file itself, which is the whole answer',
};

/** Spellings that are documented beside the recorded ones, with their place in the sheet. */
const OLDER: Readonly<Record<string, string>> = {
  'DELETE /v1/users/{userId}/emergencyTokencodes': 'rsa 10, disable emergency code',
};

describe('rsa schemas and the recorded facts', () => {
  it('know no operation that is not recorded', () => {
    const known = new Set([
      ...operations.map(({ method, path }) => `${method} ${path.replace(BASE, '').replace(/\/$/, '')}`),
      ...Object.keys(OLDER),
    ]);
    expect(SERVED.map(keyOf).filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(operations)('say the same of $name, apart from what is argued', (operation) => {
    expect(differencesOf(operation).filter((line) => !isArgued(line))).toEqual([]);
  });

  it('leave no argument without its difference', () => {
    const all = operations.flatMap(differencesOf);
    expect(Object.keys(ARGUED).filter((one) => !all.some((line) => line === one || general(line) === one))).toEqual([]);
  });
});

/** A user is the same on a page as alone. */
const general = (line: string): string => line.replace(/^\w+/, '*').replace('elements[].', '');
const isArgued = (line: string): boolean => (ARGUED[line] ?? ARGUED[general(line)]) !== undefined;
const keyOf = ({ facts }: ActionDocument): string => `${facts.http?.method ?? ''} ${facts.http?.path ?? ''}`;

function differencesOf(operation: RecordedOperation): readonly string[] {
  const { name, method, path } = operation;
  const key = `${method} ${path.replace(BASE, '').replace(/\/$/, '')}`;
  const served = SERVED.find((one) => keyOf(one) === key);
  if (!served) return [`${name} - not served`];
  const [mine, theirs] = [ourFacts(served), recordedFacts(operation)];
  return [
    ...[...mine].filter((fact) => !theirs.has(fact)).map((fact) => `${name} + ${fact}`),
    ...[...theirs].filter((fact) => !mine.has(fact)).map((fact) => `${name} - ${fact}`),
  ];
}

function recordedFacts({ roles, permission, parameters, body, response }: RecordedOperation): ReadonlySet<string> {
  const asked = body ? resolved(body) : {};
  const inBody = Object.keys((asked.items ? resolved(asked.items) : asked).properties ?? {});
  return new Set([
    ...roles.map((role) => `role ${role}`),
    `permission ${String(permission)}`,
    ...parameters.flatMap(({ name, required }) => [`param ${name}`, ...(required ? [`param ${name} required`] : [])]),
    ...inBody.map((name) => `param ${name}`),
    ...((asked.items ? resolved(asked.items) : asked).required ?? []).map((name) => `param ${name} required`),
    ...membersOf(response, ''),
  ]);
}

function ourFacts({ parameters, facts }: ActionDocument): ReadonlySet<string> {
  const { roles, permission, bodyIs } = facts.http as Http;
  const whole = bodyIs === undefined ? undefined : parameters.properties?.[bodyIs]?.items;
  const { properties = {}, required = [] } = whole ?? parameters;
  return new Set([
    ...roles.map((role) => `role ${role}`),
    `permission ${permission}`,
    ...Object.keys(properties).map((name) => `param ${name}`),
    ...required.map((name) => `param ${name} required`),
    ...membersOf(facts.result as Recorded & Schema, ''),
  ]);
}

function resolved(schema: Recorded): Recorded {
  return schema.$ref === undefined ? schema : (schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
}

/** Every member of an answer by its path. */
function membersOf(given: Recorded, path: string): readonly string[] {
  const schema = resolved(given);
  if (schema.items) return membersOf(schema.items, `${path}[]`);
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const place = path === '' || path === '[]' ? name : `${path}.${name}`;
    return [`result ${place}`, ...membersOf(member, place)];
  });
}
