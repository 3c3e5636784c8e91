// What was acknowledged is there after kill -9, and what was spent stays spent: across restarts and across processes.
import { randomUUID } from 'node:crypto';
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
  type Gateway,
  type Home,
} from '../support/process.ts';
import { signV1, type SignedRequest } from '../support/signer.ts';
import type { Key } from '../support/world.ts';

onEveryHome('kill -9 under load', (home, kind) => {
  it('loses no acknowledged write, and the database opens again', async () => {
    const { settings, root, url } = home();
    const first = await startGateway(settings);
    const { origin } = first;
    const { DirectoryId, UserId } = await makeAlice(origin, root);
    const created: string[] = [];
    const answered: string[] = [];
    const status = { acknowledged: 'Enabled', attempted: 'Enabled' };

    const create = async (at: number): Promise<void> => {
      for (let count = 0; ; count += 1) {
        const UserName = `u${at}-${count}`;
        const { status: code, body } = await call(origin, root, 'CreateUser', { DirectoryId, UserName });
        if (code !== 200) throw new Error(JSON.stringify(body));
        created.push(UserName);
        answered.push(body.RequestId);
        if (created.length === 40) first.kill('SIGKILL');
      }
    };
    const toggle = async (): Promise<void> => {
      for (;;) {
        status.attempted = status.acknowledged === 'Enabled' ? 'Disabled' : 'Enabled';
        const sent = { DirectoryId, UserId, NewStatus: status.attempted };
        answered.push((await call(origin, root, 'UpdateUserStatus', sent)).body.RequestId);
        status.acknowledged = status.attempted;
      }
    };
    const loops = await Promise.allSettled([0, 1, 2, 3].map(create).concat(toggle()));
    expect(loops.map((loop) => (loop as PromiseRejectedResult).reason as unknown)).toEqual(
      loops.map(() => expect.objectContaining({ code: expect.stringMatching(/ECONNRE|EPIPE/) as unknown })),
    );
    expect(await first.ended).toEqual({ code: null, signal: 'SIGKILL' });

    const second = await startGateway(settings);
    const list = await call(second.origin, root, 'ListUsers', { DirectoryId, MaxResults: 100 });
    const names = (list.body['Users'] as { UserName: string }[]).map(({ UserName }) => UserName);
    expect(names).toEqual(expect.arrayContaining(['Alice', ...created]));
    expect(list.body['TotalCounts']).toBe(names.length);
    const { User } = (await call(second.origin, root, 'GetUser', { DirectoryId, UserId })).body;
    expect([status.acknowledged, status.attempted]).toContain((User as { Status: string }).Status);
    if (kind === 'postgres') expect(await missingEvents(url, answered)).toEqual([]);
    expect((await second.stop()).code).toBe(0);
  });
});

/** Which of these calls have no audit event. */
async function missingEvents(url: string, requestIds: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    'select id from unnest($1::uuid[]) as asked(id) where id not in (select request_id from audit_events)',
    [requestIds],
  );
  await client.end();
  return rows.map(({ id }) => id);
}

onEveryHome(
  'an embedded data folder',
  (home) => {
    it('serves one process: a second one is refused with words and harms nothing', async () => {
      const { settings, root } = home();
      const first = await startGateway(settings);
      const { code, stdout, stderr } = await run(['serve'], settings);
      expect([code, stdout]).toEqual([1, '']);
      const folder = settings['PAIFANG_DATA_DIR'] ?? '';
      expect(stderr).toContain(`the data folder ${folder} is in use by process ${first.pid}`);
      expect((await run(['migrate'], settings)).code).toBe(1);
      await makeAlice(first.origin, root);
      expect((await first.stop()).code).toBe(0);
    });

    it('is free again after kill -9', async () => {
      const { settings, root } = home();
      const first = await startGateway(settings);
      await first.crash();
      const second = await startGateway(settings);
      expect((await call(second.origin, root, 'ListDirectories')).body['Directories']).toHaveLength(1);
      expect((await second.stop()).code).toBe(0);
    });
  },
  ['embedded'],
);

interface Given {
  readonly first: Gateway;
  readonly root: Key;
  readonly user: { readonly DirectoryId: string; readonly UserId: string };
  readonly replays: SignedRequest[];
}

async function spendNonces({ settings, root }: Home): Promise<Given> {
  const first = await startGateway(settings);
  const { origin } = first;
  const user = await makeAlice(origin, root);
  const params = { ...user, NewStatus: 'Disabled' };
  const update = { ...user, NewDisplayName: 'replayed' };
  const v1 = { endpoint: origin, version: '2021-05-15', method: 'POST', ...root };
  const replays = [
    sign(origin, root, 'UpdateUserStatus', params),
    sign(origin, root, 'UpdateUser', update),
    sign(origin, root, 'GetUser', user),
    signV1({ ...v1, action: 'UpdateUserStatus', params, placement: 'form' }),
    signV1({ ...v1, action: 'UpdateUser', params: update }),
  ];
  for (const replay of replays) expect((await send(origin, replay)).status).toBe(200);
  // Undone, so that an effect of a replay would be seen
  await call(origin, root, 'UpdateUserStatus', { ...user, NewStatus: 'Enabled' });
  await call(origin, root, 'UpdateUser', { ...user, NewDisplayName: 'original' });
  return { first, root, user, replays };
}

async function expectAllSpent({ root, user, replays }: Given, { origin }: Gateway): Promise<void> {
  for (const replay of replays) {
    const { status, body } = await send(origin, replay);
    expect([status, body.Code]).toEqual([400, 'SignatureNonceUsed']);
  }
  const { body } = await call(origin, root, 'GetUser', user);
  expect(body['User']).toMatchObject({ Status: 'Enabled', DisplayName: 'original' });
}

onEveryHome('a spent nonce', (home) => {
  it('is refused after a restart and has no effect', async () => {
    const given = await spendNonces(home());
    await given.first.stop();
    const second = await startGateway(home().settings);
    await expectAllSpent(given, second);
    expect((await second.stop()).code).toBe(0);
  });
});

onEveryHome(
  'two processes on one database',
  (home) => {
    it('refuse the nonces that the other one saw, and of two at once accept one', async () => {
      const given = await spendNonces(home());
      const { first, root, user } = given;
      const second = await startGateway(home().settings);
      await expectAllSpent(given, second);
      const { DirectoryId } = user;
      for (let at = 0; at < 8; at += 1) {
        const nonce = randomUUID();
        const isCreation = at % 2 === 0;
        const request = isCreation
          ? sign(first.origin, root, 'CreateUser', { DirectoryId, UserName: `twin${at}` }, { nonce })
          : sign(first.origin, root, 'UpdateUserStatus', { ...user, NewStatus: 'Disabled' }, { nonce });
        const answers = await Promise.all([first, second].map(({ origin }) => send(origin, request)));
        expect(answers.map(({ body }) => body.Code ?? 'OK').sort()).toEqual(['OK', 'SignatureNonceUsed']);
      }
      const { body } = await call(second.origin, root, 'ListUsers', { DirectoryId });
      expect(body['TotalCounts']).toBe(5);
      await Promise.all([first.stop(), second.stop()]);
    });
  },
  ['postgres'],
);
