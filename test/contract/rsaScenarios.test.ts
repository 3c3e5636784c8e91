// Recorded behaviour of the administration API, told as sequences of requests, and what stands in for the world around it.
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { deleteDueUsers } from '../../src/store/housekeeping.ts';
import { undeclaredFaults } from '../support/declared.ts';
import { onEveryDatabase, type Answer, type World } from '../support/world.ts';
import { setStage, type Stage } from './rsaScenario/stage.ts';
import { flawsOf } from './rsaScenario/check.ts';
import { tokenFor } from './rsaScenario/token.ts';
import type { Before, RsaScenario, RsaStep } from './rsaScenario/scenario.ts';
import { select } from './scenario/path.ts';

const file = new URL('../vectors/rsa-scenarios.json', import.meta.url);
const scenarios = JSON.parse(readFileSync(file, 'utf8')) as readonly RsaScenario[];

const STRANGER = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
}).privateKey;

onEveryDatabase('rsa scenarios', (world) => {
  it.each(scenarios)(
    '$name',
    async ({ steps }) => {
      const stage = await setStage(world());
      for (const [at, raw] of steps.entries()) {
        const step = fill(raw, stage) as RsaStep;
        await prepare(world(), stage, step.before ?? {});
        for (let again = step.before?.repeatRequest ?? 1; again > 1; again -= 1) {
          expect((await send(world(), stage, step)).status).toBe(200);
        }
        const answer = await whileBroken(world(), stage, step.before?.failStore, () => send(world(), stage, step));
        const flaws = flawsOf(answer, step.expect);
        if (flaws.length > 0) throw new Error(`step ${at + 1}, ${step.path}: ${flaws.join('; ')}\n${answer.text}`);
        for (const [name, path] of Object.entries(step.capture ?? {})) {
          stage.values.set(`captured.${name}`, String(select(answer.body, path)));
        }
      }
      world().limit();
      const own = world().witnessed.filter(({ entry }) => entry?.principal.accountId === stage.account.accountId);
      expect(undeclaredFaults(own)).toEqual([]);
    },
    60_000,
  );
});

/** Clock, maintenance, source and keys: what no request can do. */
async function prepare(world: World, stage: Stage, before: Before): Promise<void> {
  if (before.advanceClockSeconds !== undefined) world.advance(before.advanceClockSeconds);
  if (before.runMaintenance) await deleteDueUsers(world.database, world.now());
  if (before.directory) await stage.tellSource(before.directory.user, before.directory.active);
  if (before.setRateLimit) {
    const { requests: calls, perSeconds: seconds } = before.setRateLimit;
    world.limit({ user: { calls, seconds }, api: undefined });
  }
  if (before.deleteApiKey !== undefined) await stage.deleteKey(before.deleteApiKey);
}

/** Runs `act` while a table is away that the call needs; the failure that this brings about is not held against anybody. */
async function whileBroken(world: World, stage: Stage, isBroken: true | undefined, act: () => Promise<Answer>) {
  if (!isBroken) return act();
  const rename = (from: string, to: string) => world.database.knex.schema.renameTable(from, to);
  await rename('user_factors', 'user_factors_away');
  try {
    return await act();
  } finally {
    await rename('user_factors_away', 'user_factors');
    const isMeant = ({ entry, failure }: World['witnessed'][number]) =>
      entry?.principal.accountId === stage.account.accountId && failure?.fault === 'InternalError';
    const meant = world.witnessed.findIndex(isMeant);
    expect(meant).toBeGreaterThanOrEqual(0);
    world.witnessed.splice(meant, 1);
  }
}

async function send(world: World, stage: Stage, step: RsaStep): Promise<Answer> {
  if (step.auth.kind === 'gatewayAdmin') return stage.makeKeyFile();
  const token = await tokenFor(world, stage, step.auth, STRANGER);
  const { 'Content-Length': _length, ...sent } = step.headers ?? {};
  const isForm = /x-www-form-urlencoded/.test(sent['Content-Type'] ?? '');
  const body = step.rawBody ?? bodyOf(step.body, isForm);
  return world.send({
    method: step.method,
    url: world.origin + step.path,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...sent,
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && body !== '' && { body }),
  });
}

function bodyOf(body: unknown, isForm: boolean): string | undefined {
  if (body === null || body === undefined) return undefined;
  return isForm ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body);
}

/** `${name}` becomes its value, everywhere. Throws for a name that nobody knows. */
function fill(node: unknown, stage: Stage): unknown {
  if (typeof node === 'string') {
    return node.replace(/\$\{([^}]+)\}/g, (_all, name: string) => {
      const value = stage.values.get(name);
      if (value === undefined) throw new Error(`nobody knows ${name}`);
      return value;
    });
  }
  if (Array.isArray(node)) return node.map((item) => fill(item, stage));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([name, member]) => [name, fill(member, stage)]));
}
