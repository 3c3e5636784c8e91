// Several processes on one PostgreSQL: started together, or as workers behind one port.
import { readdirSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import pg from 'pg';
import {
  call,
  makeAlice,
  onEveryHome,
  run,
  send,
  sign,
  startGateway,
  until,
  type Gateway,
} from '../support/process.ts';

async function query<R extends pg.QueryResultRow>(url: string, sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}

onEveryHome(
  'two processes started together on an empty database',
  (home) => {
    it('both come up; migrations ran once and there is one account', async () => {
      const { settings, url } = home();
      const { PAIFANG_ROOT_ACCESS_KEY_ID: _id, PAIFANG_ROOT_ACCESS_KEY_SECRET: _secret, ...unnamed } = settings;
      const both = await Promise.all([startGateway(unnamed), startGateway(unnamed)]);
      const firstRuns = both.map(({ stdout }) => stdout()).filter((text) => text.includes('First run'));
      expect(firstRuns).toHaveLength(1);
      expect(await query(url, 'select count(*)::int as count from accounts')).toEqual([{ count: 1 }]);
      const migrated = both.flatMap(({ stderr }) => stderr().match(/"schema migrated"/g) ?? []);
      const history = await query<{ name: string }>(url, 'select name from knex_migrations order by id');
      expect(new Set(history.map(({ name }) => name)).size).toBe(history.length);

      const accessKeyId = /AccessKey id +(\S+)/.exec(firstRuns[0] ?? '')?.[1] ?? '';
      const accessKeySecret = /AccessKey secret +(\S+)/.exec(firstRuns[0] ?? '')?.[1] ?? '';
      for (const { origin } of both) {
        expect((await call(origin, { accessKeyId, accessKeySecret }, 'ListDirectories')).status).toBe(200);
      }
      expect((await Promise.all(both.map(({ stop }) => stop()))).map(({ code }) => code)).toEqual([0, 0]);
      // The log is written in blocks: only now is all of it there
      const logged = both.flatMap(({ stderr }) => stderr().match(/"schema migrated"/g) ?? []);
      expect([migrated.length <= 1, logged.length]).toEqual([true, 1]);
    });
  },
  ['postgres'],
);

/** The processes that this one started. */
function childrenOf(pid: number): number[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.map(Number).filter((one) => {
    try {
      // The second field after the parenthesised name is the parent
      return Number(readFileSync(`/proc/${one}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]) === pid;
    } catch {
      // It has ended meanwhile
      return false;
    }
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function openSocket(origin: string): Promise<Socket> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  return new Promise((resolve, reject) => {
    socket.on('error', reject).once('connect', () => {
      socket.off('error', reject).on('error', () => undefined);
      // Whichever worker answers now keeps the connection
      socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n');
      socket.once('data', () => {
        resolve(socket);
      });
    });
  });
}

onEveryHome(
  'PAIFANG_WORKERS=2',
  (home) => {
    const start = (isLeader = false): Promise<Gateway> =>
      startGateway({ ...home().settings, PAIFANG_WORKERS: '2' }, isLeader);

    it('prints one ready line, serves from both, replaces a worker that dies, and SIGTERM ends all', async () => {
      const { root } = home();
      const gateway = await start();
      expect(gateway.stdout()).toMatch(/First run[\s\S]*\npaifang listening on http:\/\/127\.0\.0\.1:\d+\n$/);
      const workers = childrenOf(gateway.pid);
      expect(workers).toHaveLength(2);
      const user = await makeAlice(gateway.origin, root);

      const lines = await Promise.all(Array.from({ length: 8 }, () => openSocket(gateway.origin)));
      const [victim = 0] = workers;
      process.kill(victim, 'SIGKILL');
      await until(() => lines.some(({ destroyed }) => destroyed), 'the connections of the killed worker to end');
      await sleep(50);
      const cut = lines.filter(({ destroyed }) => destroyed).length;
      expect([cut > 0, cut < lines.length]).toEqual([true, true]);
      for (const line of lines) line.destroy();

      await until(() => {
        const now = childrenOf(gateway.pid);
        return now.length === 2 && !now.includes(victim);
      }, 'another worker in its place');
      const answers = await Promise.all(Array.from({ length: 12 }, () => call(gateway.origin, root, 'GetUser', user)));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      const replayed = sign(gateway.origin, root, 'GetUser', user);
      const codes: unknown[] = [];
      for (let at = 0; at < 4; at += 1) codes.push((await send(gateway.origin, replayed)).body.Code ?? 'OK');
      expect(codes).toEqual(['OK', 'SignatureNonceUsed', 'SignatureNonceUsed', 'SignatureNonceUsed']);

      const last = childrenOf(gateway.pid);
      expect(await gateway.stop()).toEqual({ code: 0, signal: null });
      expect(last.map(isAlive)).toEqual([false, false]);
      expect(gateway.stdout().match(/paifang listening on/g)).toHaveLength(1);
      expect(gateway.stderr()).toContain('a worker died');
    });

    it('drains after Ctrl-C, which reaches every process of a terminal at once', async () => {
      const { root } = home();
      const gateway = await start(true);
      const { origin } = gateway;
      let isOver = false;
      const outcomes: unknown[] = [];
      const client = async (): Promise<void> => {
        while (!isOver) {
          await call(origin, root, 'ListDirectories').then(
            ({ status }) => outcomes.push(status),
            // New connections are refused while the old ones are served
            (cause: NodeJS.ErrnoException) => (isOver = isOver || cause.code === 'ECONNREFUSED'),
          );
        }
      };
      const clients = [client(), client(), client()];
      await until(() => outcomes.length > 10, 'some load');
      process.kill(-gateway.pid, 'SIGINT');
      expect(await gateway.ended).toEqual({ code: 0, signal: null });
      isOver = true;
      await Promise.all(clients);
      expect(new Set(outcomes)).toEqual(new Set([200]));
      expect(gateway.stderr().match(/"stopped"/g)).toHaveLength(2);
    });

    it('ends with words when the port is taken', async () => {
      const first = await start();
      const { port } = new URL(first.origin);
      const settings = { ...home().settings, PAIFANG_WORKERS: '2', PAIFANG_PORT: port };
      const { code, stdout, stderr } = await run(['serve'], settings);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain('EADDRINUSE');
      await first.stop();
    });
  },
  ['postgres'],
);
