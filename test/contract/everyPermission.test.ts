// Every action of CloudSSO is decided on exactly its recorded resource. Nothing has to be there: policies come before handlers.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from '@jest/globals';
import { readDocuments } from '../../src/catalog/documents.ts';
import { onEveryDatabase, REGION, type Account, type Answer } from '../support/world.ts';
import { said } from './outcome.ts';
import { allow, declareUser } from './principals.ts';

interface Recorded {
  readonly action: string;
  readonly ram: { readonly action: string; readonly resources: readonly string[] };
}

const file = new URL('../vectors/cloudsso-actions.json', import.meta.url);
const RECORDED = JSON.parse(readFileSync(file, 'utf8')) as readonly Recorded[];

type Params = Readonly<Record<string, unknown>>;

/** Parameters of the first example that is answered well, about nothing that is there. */
const PARAMS: ReadonlyMap<string, Params> = new Map(
  readDocuments()
    .filter(({ product }) => product.name === 'cloudsso')
    .flatMap(({ actions }) => actions)
    .map(({ name, facts }) => [name, invented(facts.examples.find(({ result }) => result)?.params ?? {})]),
);

function invented(params: Params): Params {
  const text = JSON.stringify(params).replace(/\$\{(\w+)\}/g, (_all, name: string) => `no-${name.toLowerCase()}`);
  const given = Object.entries(JSON.parse(text) as Params);
  // An object travels as JSON text
  const isObject = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);
  return Object.fromEntries(given.map(([name, value]) => [name, isObject(value) ? JSON.stringify(value) : value]));
}

/** The recorded resources that these parameters select: of one entity and any of its kind, the one where it is named. */
function resourcesOf({ ram }: Recorded, { accountId }: Account, params: Params): readonly string[] {
  const { PrincipalType: type, PrincipalId, TargetId, RdMemberId } = params;
  const principal = type === undefined ? {} : { [`${String(type)}Id`]: PrincipalId };
  const values: Params = { AccountId: TargetId ?? RdMemberId, ...principal, ...params, regionId: REGION, accountId };
  const other = type === 'User' ? '{#GroupId}' : '{#UserId}';
  const filled = ram.resources
    .filter((arn) => type === undefined || !arn.includes(other))
    .map((arn) => arn.replace(/\{#(\w+)\}/g, (_all, name: string) => String(values[name] ?? '*')));
  const isNamed = (any: string): boolean => filled.some((arn) => arn !== any && arn.startsWith(any.slice(0, -1)));
  return [...new Set(filled)].filter((arn) => !arn.endsWith('/*') || !isNamed(arn));
}

/** Resources that come close and are others. */
function neighboursOf(arn: string, { accountId }: Account): readonly string[] {
  if (arn === '*') return ['acs:cloudsso:*:*:*', `acs:cloudsso:${REGION}:${accountId}:directory/*`];
  return [
    arn.replace(REGION, 'cn-hongkong'),
    arn.replace(accountId, '1000000000000001'),
    arn.replace(/acs:\w+:/, 'acs:ram:'),
    `${arn}/x`,
    `${arn.slice(0, arn.lastIndexOf('/'))}/x-00000000000000000000`,
  ].filter((neighbour) => neighbour !== arn);
}

onEveryDatabase('every action', (world) => {
  let account: Account;
  beforeAll(async () => {
    account = await world().account();
  });
  const eventOf = ({ body }: Answer) =>
    world().database.knex('audit_events').where({ request_id: body.RequestId }).first() as Promise<object>;

  it.each(RECORDED)('$action is allowed on exactly its resource and denied beside it', async (recorded) => {
    const { action, ram } = recorded;
    const params = PARAMS.get(action) ?? {};
    const resources = resourcesOf(recorded, account, params);
    const [first = '*', ...others] = resources;
    const beside = [...others, ...neighboursOf(first, account)];
    const denied = await declareUser(world(), account, allow(ram.action, beside));
    const refusal = await world().call(denied, action, params);
    expect(said(refusal)).toBe('403 NoPermission');
    expect(await eventOf(refusal)).toMatchObject({ decision: 'ImplicitDeny', resources });
    const allowed = await declareUser(world(), account, allow(ram.action, resources));
    expect(await eventOf(await world().call(allowed, action, params))).toMatchObject({ decision: 'Allow', resources });
  });
});
