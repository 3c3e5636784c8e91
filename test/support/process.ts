// The program as operators run it: `node dist/main.js` in a child with a clean environment, watched from outside.
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, it, jest } from '@jest/globals';
import { ensureBuilt, PROGRAM, ROOT } from './build.ts';
import { databaseKinds, openEmptyPostgres, type Kind } from './databases.ts';
import { signV3, type CallV3, type SignedRequest } from './signer.ts';
import type { Body, Key } from './world.ts';

export { PROGRAM };
const READY = /^paifang listening on (https?:\/\/\S+)$/m;
const PATIENCE_MILLISECONDS = 60_000;

export type Settings = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Child {
  readonly pid: number;
  readonly stdin: ChildProcess['stdin'];
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
}

export interface Gateway extends Child {
  readonly origin: string;
  /** SIGTERM, then how it ended. */
  stop(): Promise<Ended>;
  /** SIGKILL, then gone. */
  crash(): Promise<Ended>;
}

const children = new Set<Child>();
const scratch: string[] = [];

let isOver = false;

// Starting programs takes as long as the machine is busy with other things
jest.setTimeout(120_000);
beforeAll(ensureBuilt);
afterAll(async () => {
  isOver = true;
  for (const child of children) child.kill('SIGKILL');
  await Promise.all([...children].map(({ ended }) => ended));
  for (const folder of scratch.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is removed after the test file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paifang-process-'));
  scratch.push(folder);
  return folder;
}

/** Starts the program with these settings and any free port; nothing of this process's environment but the PATH reaches it. */
export function launch(args: readonly string[], settings: Settings = {}, isLeader = false): Child {
  if (isOver) throw new Error('the test file is over');
  const env = { PATH: process.env['PATH'] ?? '', PAIFANG_PORT: '0', ...settings };
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: scratchFolder(), env, detached: isLeader });
  const { pid } = child;
  if (pid === undefined) throw new Error('the program did not start');
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  // A program that has ended may leave its input unread
  child.stdin.on('error', () => undefined);
  const launched: Child = {
    pid,
    stdin: child.stdin,
    stdout: () => stdout,
    stderr: () => stderr,
    kill: (signal) => void child.kill(signal),
    ended: new Promise((resolve) => {
      child.once('close', (code, signal) => {
        children.delete(launched);
        resolve({ code, signal });
      });
    }),
  };
  children.add(launched);
  return launched;
}

/** Runs the program to its end. */
export async function run(
  args: readonly string[],
  settings: Settings = {},
  input = '',
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = launch(args, settings);
  child.stdin?.end(input);
  const { code } = await child.ended;
  return { code, stdout: child.stdout(), stderr: child.stderr() };
}

/** Starts a gateway and waits for its ready line. Throws with what it wrote when it ends before. */
export async function startGateway(settings: Settings, isLeader = false): Promise<Gateway> {
  const child = launch(['serve'], settings, isLeader);
  let hasEnded = false;
  void child.ended.then(() => (hasEnded = true));
  await until(() => hasEnded || READY.test(child.stdout()), 'the ready line');
  if (hasEnded) throw new Error(`the gateway ended at start:\n${child.stderr()}`);
  const end = (signal: NodeJS.Signals) => (): Promise<Ended> => {
    child.kill(signal);
    return child.ended;
  };
  const origin = READY.exec(child.stdout())?.[1] ?? '';
  return { ...child, origin, stop: end('SIGTERM'), crash: end('SIGKILL') };
}

/** Waits for what happens elsewhere. Throws, naming it, when it does not. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  patience = PATIENCE_MILLISECONDS,
): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await sleep(10);
  }
}

/** The settings of a database that no process has seen yet, and the root key that its first run will make. */
export interface Home {
  readonly kind: Kind;
  readonly settings: Settings;
  /** PostgreSQL only. */
  readonly url: string;
  readonly root: Key;
  drop(): Promise<void>;
}

export async function openHome(kind: Kind): Promise<Home> {
  const root = { accessKeyId: 'LTAIrootroot', accessKeySecret: randomBytes(15).toString('hex') };
  const known = { PAIFANG_ROOT_ACCESS_KEY_ID: root.accessKeyId, PAIFANG_ROOT_ACCESS_KEY_SECRET: root.accessKeySecret };
  if (kind === 'embedded') {
    const folder = join(scratchFolder(), 'folder');
    cpSync(await embeddedTemplate(), folder, { recursive: true });
    return { kind, settings: { ...known, PAIFANG_DATA_DIR: folder }, url: '', root, drop: () => Promise.resolve() };
  }
  const { url, drop } = await openEmptyPostgres();
  const settings = { ...known, DATABASE_URL: url, PAIFANG_SECRET_KEY: randomBytes(32).toString('base64') };
  return { kind, settings, url, root, drop };
}

/** A migrated data folder without account and sealing key: making one takes seconds, copying it none. */
async function embeddedTemplate(): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'node_modules/@electric-sql/pglite/package.json')));
  const migrations = join(ROOT, 'src/store/migrations');
  for (const file of readdirSync(migrations).sort()) hash.update(readFileSync(join(migrations, file)));
  const template = join(tmpdir(), `paifang-folder-${hash.digest('hex').slice(0, 12)}`);
  if (existsSync(template)) return template;
  const own = join(scratchFolder(), 'folder');
  const { code, stderr } = await run(['migrate'], { PAIFANG_DATA_DIR: own });
  if (code !== 0) throw new Error(stderr);
  rmSync(join(own, 'secret.key'));
  try {
    renameSync(own, template);
  } catch (cause) {
    // Somebody else was faster
    if (!existsSync(template)) throw cause;
  }
  return template;
}

const KINDS = await databaseKinds();

/** The same suite on a new database of every kind that answers; `kinds` narrows it. */
export function onEveryHome(
  title: string,
  suite: (home: () => Home, kind: Kind) => void,
  kinds: readonly Kind[] = KINDS,
): void {
  const answering = KINDS.filter((one) => kinds.includes(one));
  if (answering.length === 0) it.skip(`${title}: no ${kinds.join(', ')} answers`, () => undefined);
  for (const kind of answering) {
    describe(`${title} on ${kind}`, () => {
      let home: Home | undefined;
      beforeAll(async () => {
        home = await openHome(kind);
      });
      afterAll(() => home?.drop());
      suite(() => {
        if (!home) throw new Error('there is no database yet');
        return home;
      }, kind);
    });
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Body;
}

/** Sends a signed request as it is, to whichever process listens at `origin`. Connections are not kept. */
export function send(origin: string, { url, method, headers, body = '' }: SignedRequest): Promise<Answer> {
  const { pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const sending = request(`${origin}${pathname}${search}`, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('error', reject).on('end', () => {
        const { statusCode: status = 0, headers: answered } = response;
        resolve({ status, headers: answered, body: JSON.parse(text) as Body });
      });
    });
    sending.on('error', reject).end(body);
  });
}

export function sign(origin: string, key: Key, action: string, params: object = {}, more: Partial<CallV3> = {}) {
  return signV3({
    endpoint: origin,
    action,
    version: '2021-05-15',
    params: params as Readonly<Record<string, unknown>>,
    ...key,
    ...more,
  });
}

export function call(
  origin: string,
  key: Key,
  action: string,
  params: object = {},
  more: Partial<CallV3> = {},
): Promise<Answer> {
  return send(origin, sign(origin, key, action, params, more));
}

/** A directory with the user Alice. Throws unless the gateway makes both. */
export async function makeAlice(origin: string, key: Key): Promise<{ DirectoryId: string; UserId: string }> {
  const made = await call(origin, key, 'CreateDirectory', { DirectoryName: 'house' });
  const { DirectoryId } = made.body['Directory'] as { DirectoryId: string };
  const alice = await call(origin, key, 'CreateUser', { DirectoryId, UserName: 'Alice' });
  const { UserId } = alice.body['User'] as { UserId: string };
  return { DirectoryId, UserId };
}
