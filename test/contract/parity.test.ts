// Our schemas against the recorded facts about the vendor's actions: every difference is argued here or does not exist.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readDocuments, type ActionDocument } from '../../src/catalog/documents.ts';
import type { Schema } from '../../src/catalog/operation.ts';
import { say } from '../../src/dialects/rpc/faultTable.ts';
import type { FaultDetails, FaultName } from '../../src/faults/names.ts';

const NOTHING_THERE = 'what would be in the way does not exist here yet';
const BOUNDED = 'nothing that the gateway makes is longer; what it looks up should not be as long as anybody likes';
const TAGS = 'the vendor publishes no limits for tags: those of its other products are kept (cloudsso 21.3)';

/** `+` is ours alone, `-` is recorded alone. Each with the reason why it stays. */
const ARGUED: Readonly<Record<string, string>> = {
  '* + param DirectoryId maxLength 64': BOUNDED,
  '* + error 400 InvalidParameter.DirectoryId': BOUNDED,
  '* + param UserId maxLength 64': BOUNDED,
  '* + error 400 InvalidParameter.UserId': BOUNDED,
  'GetUserId + param ExternalId.Id minLength 1': 'an empty identifier is nobody’s',
  'GetUserId + param ExternalId.Id maxLength 512': BOUNDED,
  'ListUsers + param Filter maxLength 256': 'longer than any filter that could match a name of 64 characters',
  'ListUsers + param NextToken maxLength 512': BOUNDED,
  '* + param Tags maxItems 20': TAGS,
  '* + param Tags[].Key minLength 1': TAGS,
  '* + param Tags[].Key maxLength 128': TAGS,
  '* + param Tags[].Key pattern ^(?!aliyun|acs:)': TAGS,
  '* + param Tags[].Key required': 'a value without a key is nobody’s tag',
  '* + param Tags[].Value maxLength 128': TAGS,
  '* + error 400 InvalidParameter.Tags': TAGS,
  'CreateDirectory - ram needs ram:CreateServiceLinkedRole': 'no role is made until there are services that take it',
  'DeleteDirectory - error 409 DeletionConflict.Directory.Task': NOTHING_THERE,
  'DeleteDirectory - error 409 DeletionConflict.Directory.Group': NOTHING_THERE,
  'DeleteDirectory - error 409 DeletionConflict.Directory.AccessConfiguration': NOTHING_THERE,
  'DeleteDirectory - error 409 DeletionConflict.Directory.AccessAssignment': NOTHING_THERE,
  'DeleteDirectory - error 409 DeletionConflict.Directory.SCIMCredential': NOTHING_THERE,
  'DeleteDirectory - error 409 DeletionConflict.Directory.SAMLIdentityProvider': NOTHING_THERE,
  'DeleteUser - error 409 DeletionConflict.User.AccessAssigment': NOTHING_THERE,
  'DeleteUser - error 409 DeletionConflict.User.MFADevice': NOTHING_THERE,
  'DeleteUser - error 409 DeletionConflict.User.Group': NOTHING_THERE,
  'DeleteUser - error 409 DeletionConflict.User.UserProvisioning': NOTHING_THERE,
};

interface RecordedSchema {
  readonly name?: string;
  readonly type: string;
  readonly required?: boolean;
  readonly presentWhen?: string;
  readonly style?: string;
  readonly xmlItem?: string;
  readonly items?: RecordedSchema;
  readonly properties?: Readonly<Record<string, RecordedSchema>>;
}

interface RecordedAction {
  readonly action: string;
  readonly ram: {
    readonly action: string;
    readonly accessLevel: string;
    readonly resources: readonly string[];
    readonly dependentActions: readonly string[];
  };
  readonly parameters: readonly (RecordedSchema & { readonly name: string })[];
  readonly response: Readonly<Record<string, RecordedSchema>>;
  readonly errors: readonly { readonly code: string; readonly httpStatus: number }[];
}

const RULES = ['enum', 'minLength', 'maxLength', 'minimum', 'maximum', 'maxItems', 'pattern', 'default'] as const;
// Wire widths say nothing about a JSON number, and an address that clears is still an address
const FORMATS: Readonly<Record<string, string>> = { email: 'email', 'optional-email': 'email' };

const file = new URL('../vectors/cloudsso-actions.json', import.meta.url);
const recorded = JSON.parse(readFileSync(file, 'utf8')) as readonly RecordedAction[];
const ours = readDocuments().find(({ product }) => product.name === 'cloudsso')?.actions ?? [];

describe('cloudsso schemas and the recorded facts', () => {
  it('name the same actions', () => {
    expect(ours.map(({ name }) => name).sort()).toEqual(recorded.map(({ action }) => action).sort());
  });

  it.each(recorded)('say the same of $action, apart from what is argued', (action) => {
    expect(differences(action).filter((line) => reasonFor(line) === undefined)).toEqual([]);
  });

  it('leave no argument without its difference', () => {
    const all = recorded.flatMap(differences);
    const isMet = (argued: string) => all.some((line) => line === argued || general(line) === argued);
    expect(Object.keys(ARGUED).filter((argued) => !isMet(argued))).toEqual([]);
  });
});

function reasonFor(line: string): string | undefined {
  return ARGUED[line] ?? ARGUED[general(line)];
}

function general(line: string): string {
  return line.replace(/^\w+/, '*');
}

function differences(action: RecordedAction): readonly string[] {
  const document = ours.find(({ name }) => name === action.action);
  const mine = document ? ourFacts(document) : new Set<string>();
  const theirs = recordedFacts(action);
  return [
    ...[...mine].filter((fact) => !theirs.has(fact)).map((fact) => `${action.action} + ${fact}`),
    ...[...theirs].filter((fact) => !mine.has(fact)).map((fact) => `${action.action} - ${fact}`),
  ];
}

function recordedFacts({ ram, parameters, response, errors }: RecordedAction): ReadonlySet<string> {
  // Every answer has it: the dialect writes it, no schema does
  const { RequestId, ...members } = response;
  return new Set([
    `ram ${ram.action} ${ram.accessLevel}`,
    ...ram.resources.map((arn) => `ram on ${arn.replaceAll('{#', '{')}`),
    ...ram.dependentActions.map((needed) => `ram needs ${needed}`),
    ...parameters.flatMap((parameter) => recordedLines(`param ${parameter.name}`, parameter)),
    ...(RequestId ? [] : ['no RequestId']),
    ...Object.entries(members).flatMap(([name, member]) => recordedLines(`result ${name}`, member)),
    ...errors.map(({ code, httpStatus }) => `error ${httpStatus} ${code}`),
  ]);
}

function recordedLines(path: string, schema: RecordedSchema): readonly string[] {
  const { required, presentWhen, style, xmlItem, properties = {}, items } = schema;
  return [
    ...commonLines(path, schema),
    ...(required ? [`${path} required`] : []),
    ...(presentWhen === undefined ? [] : [`${path} not always`]),
    ...(style === 'json' ? [`${path} as JSON text`] : []),
    ...(xmlItem === undefined ? [] : [`${path} items in XML ${xmlItem}`]),
    ...Object.entries(properties).flatMap(([name, member]) => recordedLines(`${path}.${name}`, member)),
    ...(items ? recordedLines(`${path}[]`, items) : []),
  ];
}

function ourFacts({ parameters, facts }: ActionDocument): ReadonlySet<string> {
  return new Set([
    `ram ${facts.ram.action} ${facts.ram.access}`,
    ...[facts.ram.resource].flat().map((arn) => `ram on ${arn}`),
    ...ourMembers('param', parameters),
    ...ourMembers('result', facts.result),
    ...(facts.faults as readonly FaultName[]).map(errorLine),
    ...Object.entries(parameters.properties ?? {})
      .filter(([, schema]) => canRefuse(schema))
      .map(([name]) => `error 400 InvalidParameter.${name}`),
  ]);
}

function ourMembers(path: string, { properties = {}, required = [] }: Schema): readonly string[] {
  const separator = /^\w+$/.test(path) ? ' ' : '.';
  const isParameter = path.startsWith('param');
  return Object.entries(properties).flatMap(([name, schema]) => {
    const member = `${path}${separator}${name}`;
    const isRequired = required.includes(name);
    return [
      ...(isParameter && isRequired ? [`${member} required`] : []),
      ...(!isParameter && !isRequired ? [`${member} not always`] : []),
      ...ourLines(member, schema),
    ];
  });
}

function ourLines(path: string, schema: Schema): readonly string[] {
  const { items } = schema;
  return [
    ...commonLines(path, schema, path.startsWith('param')),
    ...(schema['x-style'] === 'json' ? [`${path} as JSON text`] : []),
    ...(schema['x-xml-item'] === undefined ? [] : [`${path} items in XML ${schema['x-xml-item']}`]),
    ...ourMembers(path, schema),
    ...(items ? ourLines(`${path}[]`, items) : []),
  ];
}

/** `rules` false: only what the recorded answers tell, type and enum. */
function commonLines(path: string, schema: object, rules = true): readonly string[] {
  const given = schema as Readonly<Record<string, unknown>>;
  const format = FORMATS[String(given['format'])];
  return [
    `${path} type ${String(given['type'])}`,
    ...RULES.filter((rule) => (rules || rule === 'enum') && rule in given).map(
      (rule) => `${path} ${rule} ${String(given[rule])}`,
    ),
    ...(rules && format !== undefined ? [`${path} format ${format}`] : []),
  ];
}

function canRefuse(schema: Schema): boolean {
  const given = schema as Readonly<Record<string, unknown>>;
  return schema.type !== 'string' || 'format' in given || RULES.some((rule) => rule !== 'default' && rule in given);
}

function errorLine(name: FaultName): string {
  const { status, code } = say(name, { Entity: 'User' } as unknown as FaultDetails[FaultName]);
  return `error ${status} ${code}`;
}
