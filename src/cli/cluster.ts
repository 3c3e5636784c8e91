// PAIFANG_WORKERS: several processes on one port. The first one prepares and watches, the others serve.
import cluster, { type Address, type Worker } from 'node:cluster';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';

const RESTART_MILLISECONDS = 1_000;

export function isWorker(): boolean {
  return cluster.isWorker;
}

/**
 * Forks the workers, announces when all listen, replaces one that dies, and goes down after the last of them.
 * Throws Error when one cannot even start: the next would fail like it.
 */
export async function serveInWorkers(config: Config, log: Logger, announce: (origin: string) => void): Promise<void> {
  const alive = new Set<Worker>();
  let listening = 0;
  let isStopping = false;
  let failure: Error | undefined;
  const fork = (): void => {
    if (!isStopping) alive.add(cluster.fork());
  };
  cluster.on('listening', (_worker: Worker, { port }: Address) => {
    listening += 1;
    if (listening === config.workers) announce(`${config.tls ? 'https' : 'http'}://${inUrl(config.host)}:${port}`);
  });
  for (let count = 0; count < config.workers; count += 1) fork();
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      isStopping = true;
      // Not the signal that came: Ctrl-C reaches the workers too, and the same signal twice ends them at once
      for (const worker of alive) worker.process.kill('SIGTERM');
      if (alive.size === 0) resolve();
    };
    if (config.tls) {
      process.on('SIGHUP', () => {
        for (const worker of alive) worker.process.kill('SIGHUP');
      });
    }
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop).on(signal, () => undefined);
    cluster.on('exit', (worker, code, signal) => {
      alive.delete(worker);
      if (!isStopping && listening < config.workers) {
        failure = new Error('a worker could not start');
        stop();
      } else if (isStopping && alive.size === 0) {
        resolve();
      } else if (!isStopping) {
        log.error({ pid: worker.process.pid, code, signal }, 'a worker died; another takes its place');
        setTimeout(fork, RESTART_MILLISECONDS);
      }
    });
  });
  if (failure) throw failure;
}

function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
