// paifang serve: settings → database → gateway → ready line → drain on SIGTERM.
import type { Config } from '../config.ts';
import { open, prepare, type Booted } from './boot.ts';
import { isWorker, serveInWorkers } from './cluster.ts';
import { announceFirstRun } from './firstRun.ts';
import { openGateway } from './gateway.ts';
import { openLog } from './log.ts';

/** Resolves when the gateway has gone down in order. */
export async function serve(config: Config): Promise<void> {
  const log = openLog(config.logLevel);
  const booted = await open(config, log);
  if (isWorker()) {
    await run(config, booted, log, () => undefined);
    return;
  }
  const made = await orClose(booted.database, () => prepare(config, booted, log));
  const announce = (origin: string): void => {
    if (made) process.stdout.write(announceFirstRun(made, origin));
    // Scripts wait for this line: nothing else is printed after it
    process.stdout.write(`paifang listening on ${origin}\n`);
  };
  if (config.workers > 1) {
    await booted.database.close();
    await serveInWorkers(config, log, announce);
    return;
  }
  await run(config, booted, log, announce);
}

type Announce = (origin: string) => void;

async function run(config: Config, booted: Booted, log: ReturnType<typeof openLog>, announce: Announce): Promise<void> {
  const gateway = await orClose(booted.database, () => openGateway(config, booted, log));
  const stopped = stopSignal();
  if (config.tls) process.on('SIGHUP', gateway.renewCertificate);
  announce(gateway.origin);
  const signal = await stopped;
  log.info({ signal }, 'draining');
  await gateway.stop();
  log.info('stopped');
}

/** A start that fails lets go of its database, which else would hold the process up and leave an embedded one to recover. */
async function orClose<T>(database: Booted['database'], step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    await database.close();
    throw cause;
  }
}

/** The first SIGTERM or SIGINT; a second one ends the process at once. */
function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve(signal);
      });
    }
  });
}
