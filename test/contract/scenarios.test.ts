// Recorded behaviour, told as sequences of calls, and the runner that plays them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { onEveryDatabase, REGION } from '../support/world.ts';
import { undeclaredFaults } from '../support/declared.ts';
import { CAST } from './scenario/cast.ts';
import { FIXTURES } from './scenario/fixtures.ts';
import { findFlaw } from './scenario/check.ts';
import { clearEntitlements, entitlementFixtures } from './scenario/entitlementHooks.ts';
import { organizationOf } from './scenario/organization.ts';
import { select } from './scenario/path.ts';
import { PORTAL_FIXTURES } from './scenario/portalSteps.ts';
import { play } from './scenario/run.ts';
import type { Scenario } from './scenario/scenario.ts';

const file = new URL('../vectors/cloudsso-scenarios.json', import.meta.url);
const scenarios = JSON.parse(readFileSync(file, 'utf8')) as readonly Scenario[];

onEveryDatabase('cloudsso scenarios', (world) => {
  it.each(scenarios)('$name', async (scenario) => {
    // Names of directories are unique over all accounts, and every scenario starts without any directory
    await clearEntitlements(world());
    await world().database.knex('group_members').delete();
    await world().database.knex('groups').delete();
    await world().database.knex('users').delete();
    await world().database.knex('directories').delete();
    const account = await world().account();
    const stage = { world: world(), account };
    const organization = await organizationOf(stage, scenario);
    await play(scenario, stage, CAST, {
      ...FIXTURES,
      ...PORTAL_FIXTURES,
      ...entitlementFixtures(world()),
      ...organization,
      region: REGION,
    });
    const own = world().witnessed.filter(({ entry }) => entry?.principal.accountId === account.accountId);
    expect(undeclaredFaults(own)).toEqual([]);
  });
});

describe('the runner', () => {
  const body = { A: { B: [{ C: 'x' }, { C: 'y' }], D: null, E: '' }, n: 3, t: '2026-01-02' };

  it.each([
    ['$', body],
    ['$.n', 3],
    ['$.A.B[1].C', 'y'],
    ['$.A.B[*].C', ['x', 'y']],
    ['$.A.D', null],
    ['$.A.B[2].C', undefined],
    ['$.A.X.Y', undefined],
    ['$.A[*]', undefined],
    ['$.toString', undefined],
    ['/A/B', body.A.B],
    ['/A/X', undefined],
  ])('selects %s', (path, value) => {
    expect(select(body, path)).toEqual(value);
  });

  it.each(['A.B', '$A', '$..A', '$.A[-1]', '$.A[?(@.x)]'])('cannot read the path %s', (path) => {
    expect(() => select(body, path)).toThrow(path);
  });

  it.each([
    ['exists', '$.A.D', undefined, '$.X', undefined],
    ['absent', '$.X', undefined, '$.A.D', undefined],
    ['equals', '$.A.B[*].C', ['x', 'y'], '$.n', '3'],
    ['notEquals', '$.n', 4, '$.n', 3],
    ['equalsPath', '$.A.B[0].C', '$.A.B[0].C', '$.A.B[0].C', '$.A.B[1].C'],
    ['gtPath', '$.A.B[1].C', '$.A.B[0].C', '$.A.B[0].C', '$.A.B[0].C'],
    ['matches', '$.t', '^2026', '$.n', '3'],
    ['length', '$.A.B', 2, '$.A.B', 1],
    ['keysEqual', '$.A', ['E', 'D', 'B'], '$.A', ['B']],
    ['oneOf', '$.n', [1, 3], '$.n', ['3']],
    ['contains', '$.t', '01', '$.t', '03'],
    ['endsWith', '$.t', '02', '$.t', '2026'],
    ['type', '$.n', 'integer', '$.n', 'string'],
    ['emptyOrAbsent', '$.A.E', true, '$.t', true],
  ])('judges "%s" both ways', (op, goodPath, goodValue, badPath, badValue) => {
    expect(findFlaw(body, { op, path: goodPath, value: goodValue })).toBeUndefined();
    expect(findFlaw(body, { op, path: badPath, value: badValue })).toContain(op);
  });

  it('knows no other check', () => {
    expect(() => findFlaw(body, { op: 'looksFine', path: '$' })).toThrow('looksFine');
  });
});
