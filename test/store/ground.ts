// A database of its own per kind, with accounts, directories and users on it, and calls as the corridor would enter them.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Scope } from '../../src/directory/scope.ts';
import type { NewUser } from '../../src/directory/user.ts';
import type { Entry, Journal, Nonce } from '../../src/journal/journal.ts';
import { insertAccount } from '../../src/store/accountRows.ts';
import type { Database } from '../../src/store/database.ts';
import { SqlDirectoryRows } from '../../src/store/directoryRows.ts';
import { openJournal } from '../../src/store/journal.ts';
import { SqlUserRows } from '../../src/store/userRows.ts';
import type { Work } from '../../src/store/work.ts';
import { databaseKinds, openTestDatabase, type Kind, type TestDatabase } from '../support/databases.ts';

export const REGION = 'cn-shanghai';
export const NOW = new Date('2026-01-02T03:04:05Z');
export const LATER = new Date('2026-01-02T04:00:00Z');

export interface Ground {
  readonly kind: Kind;
  readonly database: Database;
  readonly url: string | undefined;
  readonly journal: Journal<Work>;
  account(): Promise<string>;
}

const KINDS = await databaseKinds();

/** The same suite on every database that answers. */
export function onEachDatabase(title: string, suite: (ground: () => Ground) => void, kinds = KINDS): void {
  // A suite for PostgreSQL alone is empty where none answers, and jest wants to be told
  const on = kinds.length > 0 ? describe.each(kinds) : describe.skip.each(['postgres'] as const);
  on(`${title} on %s`, (kind) => {
    let opened: TestDatabase | undefined;
    let ground: Ground | undefined;
    beforeAll(async () => {
      opened = await openTestDatabase(kind);
      const { database, url } = opened;
      let ticks = 0;
      const journal = openJournal(database, () => (ticks += 1));
      const account = async (): Promise<string> => {
        const accountId = `1${String(Date.now()).slice(-6)}${String(Math.random()).slice(2, 11).padEnd(9, '0')}`;
        const key = { accessKeyId: `LTAI${accountId}`, sealedSecret: 'sealed' };
        await insertAccount(database.knex, { accountId, ...key, at: NOW });
        return accountId;
      };
      ground = { kind, database, url, journal, account };
    }, 60_000);
    afterAll(async () => {
      await opened?.close();
    });
    suite(() => {
      if (!ground) throw new Error('the database is not open yet');
      return ground;
    });
  });
}

export const ON_POSTGRES = KINDS.filter((kind) => kind === 'postgres');

export function nonce(digest: string = randomUUID()): Nonce {
  return { text: `nonce ${digest}`, digest, expiresAt: LATER };
}

export function entry(accountId: string, change: Partial<Entry> = {}): Entry {
  return {
    requestId: randomUUID().toUpperCase(),
    dialect: 'rpc',
    action: 'cloudsso:Test',
    principal: {
      type: 'Account',
      accountId,
      id: accountId,
      name: '',
      arn: `acs:ram::${accountId}:root`,
      displayName: accountId,
      accessKeyId: `LTAI${accountId}`,
      policies: {} as Entry['principal']['policies'],
    },
    proof: 'ACS3-HMAC-SHA256',
    nonce: nonce(),
    environment: { receivedAt: NOW, sourceIp: '203.0.113.7', secure: false, userAgent: 'test' },
    startedAt: 0,
    parameters: '{}',
    resources: [],
    decision: undefined,
    ...change,
  };
}

export function scope(accountId: string, regionId = REGION): Scope {
  return { accountId, regionId } as Scope;
}

/** Runs `effect` as a call of its own. */
export function asCall<R>(ground: Ground, accountId: string, effect: (work: Work) => Promise<R>): Promise<R> {
  return ground.journal.record(entry(accountId), effect);
}

export function newUser(directoryId: string, id: string, change: Partial<NewUser> = {}): NewUser {
  const texts = { firstName: '', lastName: '', displayName: '', description: '', email: '' };
  return { id, directoryId, name: `name-of-${id}`, status: 'Enabled', ...texts, tags: {}, at: NOW, ...change };
}

/** A directory of a new account with these users. */
export async function settle(
  ground: Ground,
  users: readonly string[] = [],
): Promise<{ readonly accountId: string; readonly directoryId: string }> {
  const accountId = await ground.account();
  const directoryId = `d-${randomUUID().slice(0, 13)}`;
  await asCall(ground, accountId, async (work) => {
    await new SqlDirectoryRows(work, scope(accountId)).insert({ id: directoryId, name: directoryId, at: NOW });
    for (const id of users) await new SqlUserRows(work, scope(accountId)).insert(newUser(directoryId, id));
  });
  return { accountId, directoryId };
}

export async function outcomeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'OK';
  } catch (cause) {
    return (cause as { fault?: string }).fault ?? String(cause);
  }
}
