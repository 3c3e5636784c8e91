// npm run bench: the gateway against the bare server on the same rows, the price of each step, and the time to boot.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { measureBoot } from './boot.mjs';
import { openBenchDatabase } from './database.mjs';
import { measureOthers } from './comparison.mjs';
import { measureFirstView } from './firstView.mjs';
import { measureOperations } from './operations.mjs';
import { measurePages } from './pages.mjs';
import { stopAll } from './processes.mjs';
import { race, VARIANT_IDS } from './race.mjs';
import { render } from './report.mjs';
import { CONNECTIONS } from './workload.mjs';

const options = new Command('bench')
  .option('--json <file>', 'write the figures as JSON too')
  .option('--rounds <count>', 'rounds that count', Number, 6)
  .option('--seconds <length>', 'length of a round', Number, 3)
  .option('--variants <ids>', `any of ${VARIANT_IDS.join(',')}`, (text) => text.split(','), VARIANT_IDS)
  .option('--only-race', 'leave out ns/op, boot and pages')
  .option('--only-pages', 'the large directory alone')
  .option('--only-console', 'the first view of the console alone')
  .option('--cpu-prof <folder>', 'have the gateway write its CPU profile there (see profile.mjs)')
  .parse()
  .opts();

const folder = mkdtempSync(join(tmpdir(), 'paifang-bench-'));
const progress = (text) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
};
const database = await openBenchDatabase();

async function cleanUp() {
  await stopAll();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    console.error(`bench: stopped by ${signal}`);
    void cleanUp().finally(() => process.exit(1));
  });
}

try {
  const figures = await measureAll();
  progress('');
  console.log(render(figures));
  if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
} catch (cause) {
  console.error(`bench failed: ${cause.stack ?? cause}`);
  process.exitCode = 1;
} finally {
  await cleanUp();
}

async function measureAll() {
  const figures = { node: process.version, cpus: availableParallelism() };
  if (options.onlyConsole) return { ...figures, firstView: await measureFirstView({ folder }) };
  if (options.onlyPages) return { ...figures, pages: await measureLarge() };
  if (database) {
    const nodeOptions = options.cpuProf ? ['--cpu-prof', `--cpu-prof-dir=${options.cpuProf}`] : [];
    const raced = await race(database, { ...options, folder, nodeOptions }, progress);
    figures.race = { connections: CONNECTIONS, ...raced };
  } else console.error('bench: without one only the steps and the embedded boot are measured');
  if (options.onlyRace) return figures;
  progress('steps');
  figures.operations = measureOperations();
  progress('other engines');
  figures.others = await measureOthers();
  progress('first view');
  figures.firstView = await measureFirstView({ folder });
  progress('boots');
  figures.boot = [{ title: 'existing embedded database', ...(await measureBoot({ folder })) }];
  if (database) {
    const boot = await measureBoot({ folder, databaseUrl: database.url });
    figures.boot.push({ title: 'existing PostgreSQL database', ...boot });
    figures.pages = await measureLarge();
  }
  return figures;
}

/** On a database of its own: the figures of the race are about a small one. */
async function measureLarge() {
  progress('a million users');
  const large = await openBenchDatabase();
  if (!large) return undefined;
  try {
    return await measurePages({ database: large, folder });
  } finally {
    await large.drop();
  }
}
