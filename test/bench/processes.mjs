// Children of the bench: started until they are ready, and gone when it ends, however it ends.
import { fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
/** Node's own flags of `npm start`: every server of the race runs with them. */
export const NODE_FLAGS = scripts.start.split(' ').filter((word) => word.startsWith('--'));

const running = new Set();

/** The environment without settings of a gateway, which refuses names it does not know. */
export function cleanEnvironment(more = {}) {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PAIFANG_') && name !== 'DATABASE_URL');
  return { ...Object.fromEntries(own), ...more };
}

/**
 * Starts a server and waits for a line ending in its origin. `milliseconds` is from start to that line.
 * Rejects when the process ends before.
 */
export function startServer({ nodeArguments, env, stderr = 'inherit' }) {
  const startedAt = performance.now();
  const child = track(spawn(process.execPath, nodeArguments, { env, stdio: ['pipe', 'pipe', stderr] }));
  return new Promise((resolve, reject) => {
    let heard = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      heard += text;
      const origin = /listening on (http:\/\/\S+)\n/.exec(heard)?.[1];
      if (origin === undefined) return;
      const { hostname: host, port } = new URL(origin);
      const milliseconds = performance.now() - startedAt;
      resolve({ origin, host, port: Number(port), milliseconds, stop: () => stop(child), pid: child.pid });
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${nodeArguments.join(' ')} ended with ${code} before it listened`)));
  });
}

/** A helper process that answers each message with `{ result }` or `{ failure }`. */
export function startHelper(file) {
  const child = track(fork(fileURLToPath(new URL(file, import.meta.url)), { env: cleanEnvironment() }));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        const gone = (code) => reject(new Error(`${file} ended with ${code}`));
        child.once('exit', gone);
        child.once('message', ({ result, failure }) => {
          child.off('exit', gone);
          if (failure === undefined) resolve(result);
          else reject(new Error(failure));
        });
        child.send(question);
      }),
    stop: () => stop(child),
  };
}

/** Ends every child that is still there. */
export async function stopAll() {
  await Promise.all([...running].map(stop));
}

function track(child) {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return gone;
}
