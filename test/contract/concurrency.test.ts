// Calls at the same time: as many effects as were acknowledged, none lost, none twice, and each on record once.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freshName, makeDirectory, makeUser, makeUserIn, type Made } from '../support/given.ts';
import { onEveryDatabase, type Account, type Answer } from '../support/world.ts';
import { said, shown } from './outcome.ts';

const QUOTA = 15;

onEveryDatabase('calls at the same time', (world) => {
  let account: Account;
  let answers: Answer[];
  beforeEach(async () => {
    account = await world().account();
    answers = [];
  });

  const times = (count: number) => Array.from({ length: count }, (_, at) => at);
  /** Sends everything at once; how often each outcome came. */
  async function all(calls: readonly Promise<Answer>[]): Promise<Readonly<Record<string, number>>> {
    const together = await Promise.all(calls);
    answers.push(...together);
    return tally(together);
  }
  const call = (action: string, params: object = {}, key = account) => world().call(key, action, params);
  const user = async (made: Made) => shown(await call('GetUser', made), 'User');

  async function usersOf(directoryId: string): Promise<{ counted: number | undefined; present: number }> {
    const { knex } = world().database;
    const directory = (await knex('directories').where({ directory_id: directoryId }).first('user_count')) as
      { user_count: number } | undefined;
    const [row] = (await knex('users').where({ directory_id: directoryId }).count('* as count')) as {
      count: string | number;
    }[];
    return { counted: directory?.user_count, present: Number(row?.count) };
  }

  interface Recorded {
    readonly request_id: string;
    readonly action: string;
    readonly outcome: string;
  }

  /** After every test: one event per call, saying how it was answered. */
  async function expectEvents(): Promise<void> {
    const own = world().witnessed.filter(({ entry }) => entry?.principal.accountId === account.accountId);
    const rows = (await world()
      .database.knex('audit_events')
      .where({ account_id: account.accountId })
      .select('request_id', 'action', 'outcome')) as Recorded[];
    const line = (id: string, action: unknown, outcome: string) => `${id.toLowerCase()} ${String(action)} ${outcome}`;
    expect(rows.map((row) => line(row.request_id, row.action, row.outcome)).sort()).toEqual(
      own.map(({ requestId, entry, failure }) => line(requestId, entry?.action, failure?.fault ?? 'OK')).sort(),
    );
    const outcomes = new Map(own.map(({ requestId, failure }) => [requestId, failure?.fault ?? 'OK']));
    for (const { status, body } of answers) {
      if (outcomes.has(body.RequestId)) expect(outcomes.get(body.RequestId) === 'OK').toBe(status === 200);
    }
  }
  afterEach(expectEvents);

  describe('CreateUser', () => {
    it('50 times with one name, in any case, makes one user', async () => {
      const DirectoryId = await makeDirectory(world(), account);
      const spellings = ['alice', 'Alice', 'ALICE', 'aLiCe'];
      const outcomes = await all(
        times(50).map((at) => call('CreateUser', { DirectoryId, UserName: spellings[at % spellings.length] })),
      );
      expect(outcomes).toEqual({ '200': 1, '409 EntityAlreadyExists.User': 49 });
      expect(await usersOf(DirectoryId)).toEqual({ counted: 1, present: 1 });
    });

    it('20 times with one email makes one user', async () => {
      const DirectoryId = await makeDirectory(world(), account);
      const outcomes = await all(
        times(20).map((at) => call('CreateUser', { DirectoryId, UserName: `user${at}`, Email: 'one@example.com' })),
      );
      expect(outcomes).toEqual({ '200': 1, '409 EntityAlreadyExists.User.Email': 19 });
      expect(await usersOf(DirectoryId)).toEqual({ counted: 1, present: 1 });
    });

    it('beyond the quota fills it to the last place and no further', async () => {
      const DirectoryId = await makeDirectory(world(), account);
      const outcomes = await all(times(40).map((at) => call('CreateUser', { DirectoryId, UserName: `user${at}` })));
      expect(outcomes).toEqual({ '200': QUOTA, '409 LimitExceeded.User': 40 - QUOTA });
      expect(await usersOf(DirectoryId)).toEqual({ counted: QUOTA, present: QUOTA });
    });

    it('while the directory is deleted leaves no user without a directory', async () => {
      for (const round of times(8)) {
        const DirectoryId = await makeDirectory(world(), account);
        const creates = times(3).map((at) => () => call('CreateUser', { DirectoryId, UserName: `user${at}` }));
        // Sent in turn before, between and after the creates
        const sends = creates.toSpliced(round % 4, 0, () => call('DeleteDirectory', { DirectoryId }));
        const outcomes = await all(sends.map((send) => send()));
        const { counted, present } = await usersOf(DirectoryId);
        if (counted === undefined) {
          expect(outcomes).toEqual({ '200': 1, '404 EntityNotExists.Directory': 3 });
          expect(present).toBe(0);
        } else {
          expect(outcomes).toEqual({ '200': 3, '409 DeletionConflict.Directory.User': 1 });
          expect([counted, present]).toEqual([3, 3]);
          await emptied(DirectoryId);
        }
      }
    });
  });

  async function emptied(DirectoryId: string): Promise<void> {
    const { body } = await call('ListUsers', { DirectoryId, MaxResults: 100 });
    for (const { UserId } of body['Users'] as Made[]) await call('DeleteUser', { DirectoryId, UserId });
    expect(said(await call('DeleteDirectory', { DirectoryId }))).toBe('200');
  }

  describe('UpdateUser', () => {
    it('of different members loses none', async () => {
      const made = await makeUser(world(), account);
      for (const round of times(4)) {
        const changes = ['FirstName', 'LastName', 'DisplayName', 'Description'].map((member) => ({
          member,
          text: `${member} ${round}`,
        }));
        const outcomes = await all(
          changes.map(({ member, text }) => call('UpdateUser', { ...made, [`New${member}`]: text })),
        );
        expect(outcomes).toEqual({ '200': 4 });
        const after = await user(made);
        for (const { member, text } of changes) expect(after[member]).toBe(text);
      }
    });

    it('and UpdateUserStatus of one user both take effect', async () => {
      const made = await makeUser(world(), account);
      for (const round of times(4)) {
        const NewStatus = round % 2 === 0 ? 'Disabled' : 'Enabled';
        const NewFirstName = `round ${round}`;
        await all([call('UpdateUser', { ...made, NewFirstName }), call('UpdateUserStatus', { ...made, NewStatus })]);
        expect(await user(made)).toMatchObject({ FirstName: NewFirstName, Status: NewStatus });
      }
    });

    it('of many users to one email gives it to one', async () => {
      const { DirectoryId, UserId } = await makeUser(world(), account);
      const ids = [UserId];
      for (const at of times(9)) {
        ids.push(await makeUserIn(world(), account, DirectoryId, { UserName: `user${at}` }));
      }
      const outcomes = await all(
        ids.map((id) => call('UpdateUser', { DirectoryId, UserId: id, NewEmail: 'one@example.com' })),
      );
      expect(outcomes).toEqual({ '200': 1, '409 EntityAlreadyExists.User.Email': 9 });
    });
  });

  describe('DeleteUser', () => {
    it('10 times deletes once and counts once', async () => {
      const made = await makeUser(world(), account);
      const { DirectoryId } = made;
      await makeUserIn(world(), account, DirectoryId, { UserName: 'Bob' });
      expect(await all(times(10).map(() => call('DeleteUser', made)))).toEqual({
        '200': 1,
        '404 EntityNotExists.User': 9,
      });
      expect(await usersOf(DirectoryId)).toEqual({ counted: 1, present: 1 });
    });

    it.each([
      ['UpdateUserStatus', (at: number) => ({ NewStatus: at % 2 === 0 ? 'Disabled' : 'Enabled' })],
      ['UpdateUser', (at: number) => ({ NewFirstName: `at ${at}` })],
    ])('and %s: every change is either before or told that the user is gone', async (action, change) => {
      const DirectoryId = await makeDirectory(world(), account);
      for (const round of times(6)) {
        const made = { DirectoryId, UserId: await makeUserIn(world(), account, DirectoryId) };
        const changes = times(6).map((at) => () => call(action, { ...made, ...change(at) }));
        const sends = changes.toSpliced(round, 0, () => call('DeleteUser', made));
        const {
          '200': good = 0,
          '404 EntityNotExists.User': gone = 0,
          ...others
        } = await all(sends.map((send) => send()));
        expect([good + gone, others]).toEqual([7, {}]);
        expect(answers.at(round - 7)?.status).toBe(200);
        expect(said(await call('GetUser', made))).toBe('404 EntityNotExists.User');
        expect(said(await call(action, { ...made, ...change(0) }))).toBe('404 EntityNotExists.User');
      }
      expect(await usersOf(DirectoryId)).toEqual({ counted: 0, present: 0 });
    });

    it('and CreateUser of the same name follow each other', async () => {
      const { DirectoryId, UserId } = await makeUser(world(), account);
      await all([
        ...times(5).map(() => call('CreateUser', { DirectoryId, UserName: 'Alice' })),
        call('DeleteUser', { DirectoryId, UserId }),
        ...times(5).map(() => call('CreateUser', { DirectoryId, UserName: 'Alice' })),
      ]);
      const created = answers.filter(({ status, body }) => status === 200 && 'User' in body);
      expect(created.length).toBeLessThanOrEqual(1);
      expect(await usersOf(DirectoryId)).toEqual({ counted: created.length, present: created.length });
    });
  });

  describe('CreateDirectory', () => {
    it('20 times makes one', async () => {
      const outcomes = await all(times(20).map(() => call('CreateDirectory')));
      expect(outcomes).toEqual({ '200': 1, '409 LimitExceeded.Directory': 19 });
      expect((await call('ListDirectories')).body['TotalCounts']).toBe(1);
    });

    it('with one name by many accounts, and renames to it, give it to one', async () => {
      const DirectoryName = freshName();
      await makeDirectory(world(), account);
      const others = await Promise.all(times(9).map(() => world().account()));
      const DirectoryId = ((await call('ListDirectories')).body['Directories'] as { DirectoryId: string }[])[0]
        ?.DirectoryId;
      const outcomes = await all([
        ...others.map((other) => call('CreateDirectory', { DirectoryName }, other)),
        call('UpdateDirectory', { DirectoryId, NewDirectoryName: DirectoryName }),
      ]);
      expect(outcomes).toEqual({ '200': 1, '409 EntityAlreadyExists.Directory': 9 });
    });
  });

  describe('everything', () => {
    it('leaves as many users as the directory counts, and never an answer nobody expects', async () => {
      const DirectoryId = await makeDirectory(world(), account);
      const ids = await Promise.all(
        times(6).map((at) => makeUserIn(world(), account, DirectoryId, { UserName: `user${at}` })),
      );
      const storm = times(120).map((at) => {
        const UserId = ids[(at * 7) % ids.length];
        switch (at % 6) {
          case 0:
          case 1:
            return call('CreateUser', { DirectoryId, UserName: `user${at % 24}` });
          case 2:
            return call('UpdateUser', {
              DirectoryId,
              UserId,
              NewDescription: `at ${at}`,
              NewEmail: `u${at}@example.com`,
            });
          case 3:
            return call('UpdateUserStatus', { DirectoryId, UserId, NewStatus: at % 4 === 1 ? 'Enabled' : 'Disabled' });
          case 4:
            return call('ListUsers', { DirectoryId, MaxResults: 3 });
          default:
            return at % 4 === 1
              ? call('DeleteUser', { DirectoryId, UserId })
              : call('GetUser', { DirectoryId, UserId });
        }
      });
      const outcomes = await all(storm);
      const expected = ['200', '404 EntityNotExists.User', '409 EntityAlreadyExists.User', '409 LimitExceeded.User'];
      expect(Object.keys(outcomes).filter((outcome) => !expected.includes(outcome))).toEqual([]);
      const { counted, present } = await usersOf(DirectoryId);
      expect(counted).toBe(present);
      expect((await call('ListUsers', { DirectoryId, MaxResults: 100 })).body).toMatchObject({ TotalCounts: present });
    });
  });
});

function tally(answers: readonly Answer[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const outcome of answers.map(said)) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
