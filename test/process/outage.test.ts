// A database that goes away and comes back: calls say so in the vendor's words, and the process lives through it.
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { call, makeAlice, onEveryHome, send, startGateway, until, type Answer } from '../support/process.ts';

interface Cable {
  readonly url: string;
  /** Cuts every connection and refuses new ones. */
  cut(): Promise<void>;
  /** Takes new connections and says nothing on them; cuts the old ones. */
  mute(): void;
  restore(): Promise<void>;
}

const open: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(open.splice(0).map((close) => close())));

async function openClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // The database is dropped before this connection is closed
  client.on('error', () => undefined);
  await client.connect();
  open.push(() => client.end());
  return client;
}

/** A TCP proxy in front of the database of `url`. */
async function openCable(url: string): Promise<Cable> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let isMute = false;
  let server: Server;
  const listen = async (at: number): Promise<number> => {
    server = createServer((near) => {
      sockets.add(near);
      near.on('error', () => undefined).on('close', () => sockets.delete(near));
      if (isMute) return;
      const far = connect(Number(port), hostname);
      far.on('error', () => undefined).on('close', () => near.destroy());
      near.on('close', () => far.destroy());
      near.pipe(far).pipe(near);
    });
    await new Promise((resolve, reject) =>
      server.listen(at, '127.0.0.1').once('listening', resolve).once('error', reject),
    );
    return (server.address() as AddressInfo).port;
  };
  const dropAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const own = await listen(0);
  const through = new URL(url);
  through.port = String(own);
  const cable: Cable = {
    url: through.toString(),
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      dropAll();
      await closed;
    },
    mute: () => {
      isMute = true;
      dropAll();
    },
    restore: async () => {
      isMute = false;
      dropAll();
      if (!server.listening) await listen(own);
    },
  };
  open.push(cable.cut);
  return cable;
}

function expectUnavailable({ status, headers, body }: Answer): void {
  expect(body).toMatchObject({
    RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/) as unknown,
    Code: 'ServiceUnavailable',
    Message: 'The request has failed due to a temporary failure of the server.',
  });
  expect([status, headers['content-type']]).toEqual([503, 'application/json;charset=utf-8']);
}

const probe = (origin: string, path: string) => send(origin, { method: 'GET', url: `${origin}${path}`, headers: {} });

onEveryHome(
  'a database that stops',
  (home) => {
    it('answers 503 while it is away and serves again when it is back, without a restart', async () => {
      const { settings, root, url } = home();
      const cable = await openCable(url);
      const gateway = await startGateway({ ...settings, DATABASE_URL: cable.url });
      const { origin } = gateway;
      const user = await makeAlice(origin, root);
      const status = { ...user, NewStatus: 'Disabled' };
      const calls = [
        () => call(origin, root, 'GetUser', user),
        () => call(origin, root, 'UpdateUserStatus', status),
        () => call(origin, root, 'UpdateUser', { ...user, NewDisplayName: 'x' }),
        () => call(origin, { accessKeyId: 'LTAInobody', accessKeySecret: 'x' }, 'ListDirectories'),
      ];
      expect((await probe(origin, '/readyz')).status).toBe(200);

      await cable.cut();
      for (const one of calls) expectUnavailable(await one());
      expect((await probe(origin, '/readyz')).status).toBe(503);
      expect((await probe(origin, '/healthz')).status).toBe(200);

      await cable.restore();
      expect((await probe(origin, '/readyz')).status).toBe(200);
      const codes: unknown[] = [];
      for (const one of calls) codes.push((await one()).body.Code);
      expect(codes).toEqual([undefined, undefined, undefined, 'InvalidAccessKeyId.NotFound']);

      cable.mute();
      expectUnavailable(await call(origin, root, 'GetUser', user));
      expect((await probe(origin, '/healthz')).status).toBe(200);
      await cable.restore();
      expect((await call(origin, root, 'GetUser', user)).status).toBe(200);
      expect((await gateway.stop()).code).toBe(0);
      expect(gateway.stderr()).toContain('"outcome":"ServiceUnavailable"');
    });

    it('in the middle of calls answers every one of them', async () => {
      const { settings, root, url } = home();
      const cable = await openCable(url);
      const gateway = await startGateway({ ...settings, DATABASE_URL: cable.url });
      const { origin } = gateway;
      const list = await call(origin, root, 'ListDirectories');
      const [directory] = list.body['Directories'] as [{ DirectoryId: string }];
      const { DirectoryId } = directory;
      const bob = await call(origin, root, 'CreateUser', { DirectoryId, UserName: 'Bob' });
      const { UserId } = bob.body['User'] as { UserId: string };
      const user = { DirectoryId, UserId };

      const [holder, watcher] = await Promise.all([openClient(url), openClient(url)]);
      await holder.query('begin');
      await holder.query('select 1 from users where user_id = $1 for update', [UserId]);
      const stuck = [
        call(origin, root, 'UpdateUser', { ...user, NewDisplayName: 'lost' }),
        call(origin, root, 'DeleteUser', user),
        ...['Disabled', 'Enabled'].map((NewStatus) => call(origin, root, 'UpdateUserStatus', { ...user, NewStatus })),
      ];
      const waiting = `select count(*)::int as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      await until(
        async () => ((await watcher.query<{ count: number }>(waiting)).rows[0]?.count ?? 0) >= 3,
        'calls that wait for a lock',
      );
      await cable.cut();
      for (const answer of await Promise.all(stuck)) expectUnavailable(answer);
      await holder.query('rollback');
      await cable.restore();
      // Transactions died with their connections
      const { body } = await call(origin, root, 'GetUser', user);
      expect(body['User']).toMatchObject({ UserName: 'Bob', DisplayName: '' });
      expect((await gateway.stop()).code).toBe(0);
    });

    it('under load costs answers, never the process', async () => {
      const { settings, root, url } = home();
      const cable = await openCable(url);
      const gateway = await startGateway({ ...settings, DATABASE_URL: cable.url });
      const { origin } = gateway;
      const list = await call(origin, root, 'ListDirectories');
      const [directory] = list.body['Directories'] as [{ DirectoryId: string }];
      const { DirectoryId } = directory;
      const seen = new Map<string, number>();
      let isOver = false;
      const client = async (at: number): Promise<void> => {
        for (let count = 0; !isOver; count += 1) {
          const UserName = `u${at}-${count}`;
          const { body } = await call(origin, root, 'CreateUser', { DirectoryId, UserName });
          const outcome = body.Code ?? 'OK';
          seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
          if (outcome !== 'OK') await sleep(10);
        }
      };
      const clients = Array.from({ length: 8 }, (_, at) => client(at));
      for (let round = 0; round < 3; round += 1) {
        const before = seen.get('OK') ?? 0;
        await until(() => (seen.get('OK') ?? 0) > before + 10, 'calls that work');
        await cable.cut();
        const lost = seen.get('ServiceUnavailable') ?? 0;
        await until(() => (seen.get('ServiceUnavailable') ?? 0) > lost, 'calls that are refused');
        await cable.restore();
      }
      const before = seen.get('OK') ?? 0;
      await until(() => (seen.get('OK') ?? 0) > before + 10, 'calls that work again');
      isOver = true;
      await Promise.all(clients);
      expect([...seen.keys()].sort()).toEqual(['OK', 'ServiceUnavailable']);
      const users = await call(origin, root, 'ListUsers', { DirectoryId, MaxResults: 1 });
      const kept = Number(users.body['TotalCounts']);
      expect(kept).toBeGreaterThanOrEqual(Number(seen.get('OK')));
      expect((await gateway.stop()).code).toBe(0);
    });
  },
  ['postgres'],
);
