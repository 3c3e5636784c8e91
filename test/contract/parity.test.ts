// Our schemas against the recorded facts about the vendor's actions: every difference is argued here or does not exist.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readDocuments, type ActionDocument, type ProductDocument } from '../../src/catalog/documents.ts';
import type { Schema } from '../../src/catalog/operation.ts';
import { say } from '../../src/dialects/rpc/faultTable.ts';
import { CONFIGURATION_BURDENS, DIRECTORY_BURDENS, GROUP_BURDENS, USER_BURDENS } from '../../src/faults/burdens.ts';
import type { FaultDetails, FaultName } from '../../src/faults/names.ts';
import { CLOUDSSO } from './parity/cloudsso.ts';
import { RAM } from './parity/ram.ts';
import { STS } from './parity/sts.ts';

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
    /** Not recorded for every product. */
    readonly accessLevel?: string;
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

/** `+` is ours alone, `-` is recorded alone. Each with the reason why it stays. */
const ARGUED = { cloudsso: CLOUDSSO, ram: RAM, sts: STS };

const DOCUMENTS = readDocuments();

describe.each(['cloudsso', 'ram', 'sts'] as const)('%s schemas and the recorded facts', (name) => {
  const argued: Readonly<Record<string, string>> = ARGUED[name];
  const file = new URL(`../vectors/${name}-actions.json`, import.meta.url);
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as readonly RecordedAction[];
  const served = DOCUMENTS.find(({ product }) => product.name === name);
  const isArgued = (line: string): boolean => (argued[line] ?? argued[general(line)]) !== undefined;
  const differences = (action: RecordedAction) => differencesOf(action, served);

  it('know no action that is not recorded', () => {
    const names = new Set(recorded.map(({ action }) => action));
    expect(served?.actions.filter((action) => !names.has(action.name)) ?? []).toEqual([]);
  });

  it.each(recorded)('say the same of $action, apart from what is argued', (action) => {
    expect(differences(action).filter((line) => !isArgued(line))).toEqual([]);
  });

  it('leave no argument without its difference', () => {
    const all = recorded.flatMap(differences);
    const isMet = (one: string) => all.some((line) => line === one || general(line) === one);
    expect(Object.keys(argued).filter((one) => !isMet(one))).toEqual([]);
  });
});

function general(line: string): string {
  return line.replace(/^\w+/, '*');
}

function differencesOf(action: RecordedAction, served: ProductDocument | undefined): readonly string[] {
  const document = served?.actions.find(({ name }) => name === action.action);
  if (!document || !served) return [`${action.action} - not served`];
  const mine = ourFacts(document, served.product.ruleNames);
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
    `ram ${ram.action}`,
    ...(ram.accessLevel === undefined ? [] : [`ram ${ram.accessLevel}`]),
    ...ram.resources.map((arn) => `ram on ${arn.replaceAll('{#', '{').replace('accountId|system', 'policyOwner')}`),
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

function ourFacts({ parameters, facts }: ActionDocument, ruleNames?: RuleNames): ReadonlySet<string> {
  return new Set([
    `ram ${facts.ram.action}`,
    ...(ruleNames ? [] : [`ram ${facts.ram.access}`]),
    ...[facts.ram.resource].flat().map((arn) => `ram on ${arn.replaceAll('|callerName', '')}`),
    ...ourMembers('param', parameters),
    ...ourMembers('result', facts.result),
    ...(facts.requiredBy ? (parameters.required ?? []) : []).map((name) => `error 400 MissingParameter.${name}`),
    ...(facts.faults as readonly FaultName[]).flatMap(errorLines),
    ...Object.entries(parameters.properties ?? {}).flatMap(([name, schema]) =>
      refusals(schema, ruleNames).map((part) => `error 400 InvalidParameter.${name}${part}`),
    ),
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

type RuleNames = ProductDocument['product']['ruleNames'];

/** What each rule of a parameter adds to the code that refuses it: nothing, or a name of the product's. */
function refusals(schema: Schema, ruleNames: RuleNames = {}): readonly string[] {
  const given = schema as Readonly<Record<string, unknown>>;
  const rules = ['type', 'format', ...RULES].filter(
    (rule) => rule in given && rule !== 'default' && !(rule === 'type' && given['type'] === 'string'),
  );
  return [...new Set(rules.map((rule) => (ruleNames[rule] === undefined ? '' : `.${ruleNames[rule]}`)))];
}

/** Faults whose code ends in what is in the way. */
const BURDENS: Readonly<Partial<Record<FaultName, readonly string[]>>> = {
  DirectoryNotEmpty: DIRECTORY_BURDENS,
  UserInUse: USER_BURDENS,
  GroupInUse: GROUP_BURDENS,
  AccessConfigurationInUse: CONFIGURATION_BURDENS,
  PrincipalNotFound: ['User', 'Group'],
};

function errorLines(name: FaultName): readonly string[] {
  return (BURDENS[name] ?? ['']).map((Entity) => {
    const { status, code } = say(name, { Entity } as unknown as FaultDetails[FaultName]);
    return `error ${status} ${code}`;
  });
}
