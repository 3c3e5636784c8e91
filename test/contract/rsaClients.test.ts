// Public clients of the administration API, copied with their habits: each does what it is used for (rsa 1.5, 3.2, 4, 11).
import { beforeAll, describe, expect, it } from '@jest/globals';
import { BASE, guidOf, makeAdministered, makeAdministratorKey, PAIFANG } from '../support/administrator.ts';
import { makeApiClient } from '../support/apiClient.ts';
import { makeDirectory, makeUserIn } from '../support/given.ts';
import { onEveryDatabase, openWorld, type Account } from '../support/world.ts';
import { exportAllLogs, JavaLibrary } from './rsaClient/java.ts';
import { Pydplus } from './rsaClient/pydplus.ts';
import { SentinelFunctionApp } from './rsaClient/sentinel.ts';
import { SplunkAddOn } from './rsaClient/splunk.ts';
import { SyslogNgFetcher } from './rsaClient/syslogNg.ts';
import type { Entry, KeyFile, Reply } from './rsaClient/wire.ts';

const ALICE = 'alice@example.com';
// Codes of the administrators' log and of the users' log are ours: that each event is there once is what counts
const idsOf = (entries: readonly Entry[]): readonly unknown[] => entries.map(({ eventId }) => eventId);

onEveryDatabase('clients of the administration API', (world) => {
  let account: Account;
  let DirectoryId: string;
  let UserId: string;
  let id: string;
  let key: KeyFile;
  const clock = (): number => world().now().getTime() / 1000;
  beforeAll(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
    UserId = await makeUserIn(world(), account, DirectoryId, { UserName: 'alice', Email: ALICE });
    id = await guidOf(world(), UserId);
    const { accessId, privateKey } = await makeAdministratorKey(world(), account, DirectoryId);
    key = { accessID: accessId, accessKey: privateKey, adminRestApiUrl: `${world().origin}${BASE}/` };
  });

  /** Something for the logs, each at a time of its own. */
  const setStatuses = async (count: number): Promise<void> => {
    for (let done = 0; done < count; done += 1) {
      const NewStatus = done % 2 === 0 ? 'Disabled' : 'Enabled';
      const { status } = await world().call(account, 'UpdateUserStatus', { DirectoryId, UserId, NewStatus });
      expect(status).toBe(200);
      world().advance(0.01);
    }
  };

  it('the Splunk add-on indexes each event of both logs once', async () => {
    const start = `${new Date((clock() - 86_400) * 1000).toISOString().slice(0, 19)}.000z`;
    const admin = new SplunkAddOn(key, clock, start);
    const user = new SplunkAddOn(key, clock, start);
    expect((await admin.checkAccount()).status).toBe(200);
    await setStatuses(2);
    const first = [await admin.poll('adminlog'), await user.poll('usereventlog')];
    expect(first.map((entries) => entries.length >= 2)).toEqual([true, true]);
    expect(await user.poll('usereventlog')).toEqual([]);
    await setStatuses(2);
    const second = await user.poll('usereventlog');
    expect(second).toHaveLength(2);
    const ids = idsOf([...(first[1] ?? []), ...second]);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await admin.highRiskUsers()).body).toEqual({ users: [] });
  });

  it('the syslog-ng fetcher reads one page more than there are, and from where it stopped', async () => {
    const fetcher = new SyslogNgFetcher(key, clock, 4);
    await fetcher.open();
    await fetcher.fetch('user', 2);
    world().advance(1);
    await setStatuses(4);
    fetcher.requests = 0;
    const events = await fetcher.fetch('user', 2);
    // Two pages, and the one behind them
    expect([events.length, new Set(idsOf(events)).size, fetcher.requests]).toEqual([4, 4, 3]);
    expect(await fetcher.fetch('user', 2)).toEqual([]);
    expect((await fetcher.fetch('admin', 100)).every(({ eventLogDate }) => /Z$/.test(String(eventLogDate)))).toBe(true);
  });

  describe('the function app of Sentinel', () => {
    it('is refused its two hours', async () => {
      const app = new SentinelFunctionApp(key, clock);
      expect((await app.get('startTimeAfter=', await app.signToken())).status).toBe(403);
    });

    it('reads where the gateway grants them, as the codeless connector does with a pasted token', async () => {
      const patient = await openWorld(world().kind, { keyTokenSeconds: 7200 });
      try {
        const owner = await patient.account();
        const made = await makeAdministered(patient, owner);
        const file = {
          accessID: made.key.accessId,
          accessKey: made.key.privateKey,
          adminRestApiUrl: `${patient.origin}${BASE}/`,
        };
        const app = new SentinelFunctionApp(file, clock);
        const token = await app.signToken();
        const since = new Date((clock() - 3600) * 1000);
        const [entries, ...others] = await app.run(since, token);
        expect([entries?.length, others]).toEqual([expect.any(Number), []]);
        // It counts its pages by a parameter that nobody knows
        const again = await app.get('page=2', token);
        expect([again.status, again.body['currentPage']]).toEqual([200, 0]);
        expect((await app.codeless(token)).body).toMatchObject({ currentPage: 0, pageSize: 100 });
        const tooLong = new SentinelFunctionApp(file, () => clock() + 120);
        expect((await tooLong.codeless(await tooLong.signToken())).status).toBe(403);
      } finally {
        await patient.close();
      }
    }, 60_000);
  });

  it("the vendor's SDK exports page after page", async () => {
    await setStatuses(2);
    const events = await exportAllLogs(key, clock, 'usereventlog', 30);
    expect([events.length > 1, new Set(idsOf(events)).size]).toEqual([true, events.length]);
  });

  describe('pydplus', () => {
    const manage = async (client: Pydplus): Promise<void> => {
      const found = await client.lookup(ALICE);
      expect([found.status, found.body['id'], found.body['emailAddress']]).toEqual([200, id, ALICE]);
      for (const userStatus of ['Disabled', 'Enabled'] as const) {
        expect(await client.setStatus(id, userStatus)).toEqual({ status: 200, body: { id, userStatus } });
        expect((await client.lookup(ALICE)).body['userStatus']).toBe(userStatus);
      }
      await client.setStatus(id, 'Disabled');
      expect((await client.markDeleted(id, true)).body['markDeleted']).toBe(true);
      expect((await client.markDeleted(id, false)).body['markDeleted']).toBe(false);
      await client.setStatus(id, 'Enabled');
      // It leaves the id out
      expect((await client.synchronize()).status).toBe(404);
      const nobody = await client.lookup('nobody@example.com');
      const description = 'User nobody@example.com not found';
      expect(nobody).toEqual({ status: 404, body: { code: '404 NOT_FOUND', description } });
    };

    it('looks up, disables, enables, marks and unmarks with a key', () => manage(Pydplus.withKey(key, clock)));

    it.each(['EC', 'RSA'])('does the same with a token that it asked for with an %s key', async (KeyType) => {
      const { clientId, jwk } = await makeApiClient(world(), account, DirectoryId, { KeyType });
      const scope = 'rsa.user.read rsa.user.manage rsa.user.delete.soft rsa.user.sync';
      await manage(Pydplus.withOauth(world().origin, clientId, jwk, scope, clock));
    });
  });

  describe('the Java library', () => {
    const read = async (client: JavaLibrary): Promise<void> => {
      expect((await client.lookup(ALICE)).body['id']).toBe(id);
      expect((await client.search('alice', 25, 0)).body).toMatchObject({ totalElements: 1, totalPages: 1 });
      expect((await client.devices(id)).body).toEqual({ devices: [], fidoTokens: [], sidTokens: [] });
      expect((await client.synchronize(id)).status).toBe(200);
      expect((await client.userLogs()).status).toBe(200);
    };
    const adminLogs = (client: JavaLibrary): Promise<Reply> =>
      client.adminLogs(new Date((clock() - 3600) * 1000), world().now(), 10, 0);

    it('reads with a key, its token dated an hour ahead', async () => {
      const client = JavaLibrary.withKey(key, clock);
      await read(client);
      expect((await adminLogs(client)).body).toMatchObject({ pageSize: 10, currentPage: 0 });
    });

    it('asks for all scopes that it knows, one of them misspelt, and is given those that it has', async () => {
      const { clientId, jwk } = await makeApiClient(world(), account, DirectoryId, { KeyType: 'RSA' });
      const client = JavaLibrary.withOauth(`${world().origin}/oauth`, clientId, jwk, key.adminRestApiUrl, clock);
      await read(client);
      // The misspelt one
      expect((await adminLogs(client)).body).toMatchObject({ status: 403, message: 'Access Denied' });
    });
  });

  it('a key file has what all of them need', async () => {
    const { body } = await world().call(account, 'CreateRsaKey', { DirectoryId, Role: 'SuperAdmin' }, PAIFANG);
    expect(body['PrivateKey']).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n/);
  });
});
