// SIGTERM under load: whoever has a connection gets every answer whole, and nobody is reset.
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { call, makeAlice, onEveryHome, sign, startGateway, until } from '../support/process.ts';
import { signV1, type SignedRequest } from '../support/signer.ts';

/** The bytes of a request: head and body. */
function wire({ url, method, headers, body = '' }: SignedRequest): readonly [head: string, body: string] {
  const { pathname, search } = new URL(url);
  const lines = Object.entries({ ...headers, 'content-length': String(body.length) });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return [`${method} ${pathname}${search} HTTP/1.1\r\n${head}\r\n`, String(body)];
}

interface Line {
  readonly socket: Socket;
  /** Writes; resolves with status line, `connection` header and body of the next whole answer. Rejects when cut off. */
  ask(
    request: readonly string[],
  ): Promise<{ readonly status: number; readonly isLast: boolean; readonly body: string }>;
  /** How the connection ended: an error's code, or nothing after a proper end. */
  readonly ended: Promise<string | undefined>;
}

async function openLine(origin: string): Promise<Line> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let received = Buffer.alloc(0);
  let failure: string | undefined;
  const ended = new Promise<string | undefined>((resolve) => {
    socket.on('error', (cause: NodeJS.ErrnoException) => (failure = cause.code));
    socket.on('close', () => {
      resolve(failure);
    });
  });
  socket.on('data', (chunk) => (received = Buffer.concat([received, chunk])));
  return {
    socket,
    ended,
    async ask(request) {
      for (const part of request) socket.write(part);
      for (;;) {
        const end = received.indexOf('\r\n\r\n');
        const head = received.subarray(0, Math.max(end, 0)).toString();
        const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? Number.NaN);
        if (received.length >= end + 4 + length) {
          const body = received.subarray(end + 4, end + 4 + length).toString();
          received = received.subarray(end + 4 + length);
          const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]);
          return { status, isLast: /^connection: close$/im.test(head), body };
        }
        if (socket.destroyed) throw new Error(`cut off: ${failure ?? 'ended'} after ${received.toString()}`);
        await Promise.race([ended, new Promise((resolve) => socket.once('data', resolve))]);
      }
    },
  };
}

const CLIENTS = 20;

onEveryHome('SIGTERM', (home) => {
  it('under load loses no call, resets no connection and ends with code 0', async () => {
    const { settings, root } = home();
    const gateway = await startGateway(settings);
    const { origin } = gateway;
    const { DirectoryId, UserId } = await makeAlice(origin, root);
    const created: string[] = [];
    let answers = 0;

    const client = async (at: number): Promise<string | undefined> => {
      const line = await openLine(origin);
      for (let count = 0; ; count += 1) {
        const UserName = `u${at}-${count}`;
        const requests = [
          () => sign(origin, root, 'UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Disabled' }),
          () => sign(origin, root, 'GetUser', { DirectoryId, UserId }),
          () => sign(origin, root, 'CreateUser', { DirectoryId, UserName }),
        ] as const;
        const kind = (at + count) % requests.length;
        const { status, isLast, body } = await line.ask(wire((requests[kind] ?? requests[0])()));
        if (status !== 200) throw new Error(body);
        answers += 1;
        if (kind === 2) created.push(UserName);
        if (isLast) return line.ended;
        // Some clients think between their calls
        if (at % 4 === 0) await sleep(at * 10);
      }
    };
    const clients = Array.from({ length: CLIENTS }, (_, at) => client(at));
    await until(() => answers > 3 * CLIENTS, 'some load');
    const before = answers;
    const { code, signal } = await gateway.stop();
    expect(await Promise.all(clients)).toEqual(clients.map(() => undefined));
    expect([code, signal]).toEqual([0, null]);
    expect(answers).toBeGreaterThanOrEqual(before + CLIENTS);

    const again = await startGateway(settings);
    const names: string[] = [];
    for (let NextToken: unknown; ;) {
      const { body } = await call(again.origin, root, 'ListUsers', { DirectoryId, MaxResults: 100, NextToken });
      names.push(...(body['Users'] as { UserName: string }[]).map(({ UserName }) => UserName));
      NextToken = body['NextToken'];
      if (NextToken === undefined) break;
    }
    expect(names.sort()).toEqual(['Alice', ...created].sort());
    await again.stop();
  });

  it('waits for calls, not for silence, and says on open connections that it is going', async () => {
    const { settings, root } = home();
    const gateway = await startGateway(settings);
    const { origin } = gateway;
    const common = { endpoint: origin, version: '2021-05-15', method: 'POST', ...root };
    const [head, body] = wire(signV1({ ...common, action: 'ListDirectories', placement: 'form' }));
    const get = (path: string) => [`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`];

    const half = await openLine(origin);
    half.socket.write(head + body.slice(0, 20));
    const [silent, idle, asking] = await Promise.all([openLine(origin), openLine(origin), openLine(origin)]);
    expect((await idle.ask(get('/healthz'))).status).toBe(200);
    expect(await asking.ask(get('/readyz'))).toMatchObject({ status: 200, isLast: false });
    const { hostname, port } = new URL(origin);
    // Refused, and not closing his own side
    const rude = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    rude.write('nonsense\r\n\r\n');
    await new Promise((resolve) => rude.once('data', resolve));

    gateway.kill('SIGTERM');
    let told = await asking.ask(get('/readyz'));
    while (!told.isLast) told = await asking.ask(get('/readyz'));
    expect(told.status).toBe(503);
    expect(await Promise.all([silent.ended, idle.ended, asking.ended])).toEqual([undefined, undefined, undefined]);
    const answer = await half.ask([body.slice(20)]);
    expect([answer.status, answer.isLast]).toEqual([200, true]);
    expect(await half.ended).toBeUndefined();
    expect((await gateway.ended).code).toBe(0);
    rude.destroy();
  });
});
