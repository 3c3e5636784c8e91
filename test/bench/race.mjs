// Rounds that alternate between the servers, so that what happens to the machine happens to all of them.
import { fileURLToPath } from 'node:url';
import { cpuBetween, cpuSnapshot } from './cpu.mjs';
import { serverVersion, verifyTraces } from './database.mjs';
import { makeUsers, startGateway } from './gateway.mjs';
import { cleanEnvironment, NODE_FLAGS, startHelper, startServer } from './processes.mjs';
import { median, spread } from './statistics.mjs';

const VARIANTS = [
  { id: 'bare', title: '(a)  node:http + pg', speech: 'plain', server: 'bare' },
  { id: 'koa', title: '(b)  koa + pg', speech: 'plain', server: 'koa' },
  { id: 'v3', title: '(c)  paifang, V3 signed', speech: 'V3', server: 'gateway' },
  { id: 'v1', title: '(c2) paifang, V1 signed', speech: 'V1', server: 'gateway' },
];
export const VARIANT_IDS = VARIANTS.map(({ id }) => id);
const FIRST_GUESS = 20_000;

/** Races the chosen variants. Throws when any answer is wrong or a call has left no trace in the database. */
export async function race(database, { folder, rounds, seconds, variants, nodeOptions }, onProgress) {
  const chosen = VARIANTS.filter(({ id }) => variants.includes(id));
  const env = cleanEnvironment({ BENCH_DATABASE_URL: database.url });
  const gateway = await startGateway({ folder, databaseUrl: database.url, nodeOptions });
  const servers = { gateway, bare: await startPlain('bare', env), koa: await startPlain('koa', env) };
  const { target, calls } = await makeUsers(gateway);
  await database.query('analyze');
  const load = startHelper('load.mjs');

  const expected = { gatewayCalls: calls, changes: 0 };
  const runs = new Map(chosen.map(({ id }) => [id, []]));
  const guesses = new Map();
  const runOne = async (variant) => {
    const { host, port, pid } = servers[variant.server];
    const count = guesses.get(variant.id) ?? FIRST_GUESS;
    const round = { speech: variant.speech, host, port, position: expected.changes, count, target, seconds };
    const before = await cpuSnapshot(database, pid);
    const result = await load.ask(round).catch((cause) => {
      throw new Error(`${variant.title}: ${cause.message}`);
    });
    const cpu = cpuBetween(before, await cpuSnapshot(database, pid));
    result.serverCpu = cpu.server / result.calls;
    result.databaseCpu = cpu.database / result.calls;
    expected.changes += result.calls;
    if (variant.server === 'gateway') expected.gatewayCalls += result.calls;
    // Requests that are never sent are only signed for nothing; too few would cut the next round short
    guesses.set(variant.id, Math.ceil(result.rps * seconds * 1.4) + 1000);
    return result;
  };

  for (const variant of chosen) {
    onProgress(`warm-up, ${variant.id}`);
    await runOne(variant);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < chosen.length; turn += 1) {
      const variant = chosen[(round + turn) % chosen.length];
      onProgress(`round ${round + 1} of ${rounds}, ${variant.id}`);
      runs.get(variant.id).push(await runOne(variant));
    }
  }

  await Promise.all([load.stop(), ...Object.values(servers).map(({ stop }) => stop())]);
  const traces = await verifyTraces(database, expected);
  const bare = runs.get('bare');
  return {
    database: await serverVersion(database),
    rounds,
    seconds,
    variants: chosen.map(({ id, title }) => summarize(id, title, runs.get(id), bare)),
    traces,
  };
}

function startPlain(name, env) {
  const file = fileURLToPath(new URL(`servers/${name}.mjs`, import.meta.url));
  return startServer({ nodeArguments: [...NODE_FLAGS, file], env });
}

function summarize(id, title, runs, bare) {
  const of = (name) => median(runs.map((run) => run[name]));
  const ratio = bare && spread(runs.map(({ rps }, round) => rps / bare[round].rps));
  const numbers = ['rps', 'p50', 'p99', 'serverCpu', 'databaseCpu', 'clientCpu'].map((name) => [name, of(name)]);
  return { id, title, ...Object.fromEntries(numbers), ratio, runs };
}
