// PAIFANG_WORKERS: several processes on one port. The first one prepares and watches, the others serve.
import cluster, { type Address, type Worker } from 'node:cluster';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';

const RESTART_MILLISECONDS = 1_000;

export function isWorker(): boolean {
  return cluster.isWorker;
}

/** Forks the workers, announces when all listen, replaces one that dies, and goes down after the last of them. */
export async function serveInWorkers(config: Config, log: Logger, announce: (origin: string) => void): Promise<void> {
  let isStopping = false;
  let listening = 0;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) return;
    isStopping = true;
    for (const worker of workers()) worker.process.kill(signal);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  cluster.on('listening', (_worker: Worker, address: Address) => {
    listening += 1;
    if (listening === config.workers) announce(`http://${config.host}:${address.port}`);
  });
  for (let count = 0; count < config.workers; count += 1) cluster.fork();
  await new Promise<void>((resolve) => {
    cluster.on('exit', (worker, code, signal) => {
      if (isStopping && workers().length === 0) resolve();
      if (isStopping) return;
      log.error({ pid: worker.process.pid, code, signal }, 'a worker died; another takes its place');
      setTimeout(() => {
        if (!isStopping) cluster.fork();
      }, RESTART_MILLISECONDS);
    });
  });
}

function workers(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
}
