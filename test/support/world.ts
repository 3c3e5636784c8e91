// A whole gateway in this process, over HTTP, on a database of its own, with a clock that tests can move.
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { buildApp } from '../../src/app.ts';
import { applyBootstrap, type Bootstrap } from '../../src/accounts/bootstrap.ts';
import { tellFailure } from '../../src/entitlements/failureReason.ts';
import { compileLimiter, type Limiter, type Limits } from '../../src/gateway/limiter.ts';
import type { Witnessed } from '../../src/gateway/accessLog.ts';
import { listen } from '../../src/gateway/listen.ts';
import { mintRequestId } from '../../src/gateway/requestId.ts';
import { CONSOLE } from '../../src/gateway/static.ts';
import { secretPurpose } from '../../src/identity/credentials.ts';
import { compileKeyring, type Keyring } from '../../src/identity/keyring.ts';
import type { LintWarning } from '../../src/policy/lint.ts';
import { insertAccount, openBootstrapRows } from '../../src/store/accountRows.ts';
import { openScimCredentialRecords } from '../../src/store/directorySettings/scimCredentialRows.ts';
import { openAdministratorRecords } from '../../src/store/administratorRows.ts';
import { openApiClientRecords } from '../../src/store/apiClientRows.ts';
import { openBuckets } from '../../src/store/buckets.ts';
import { openCredentialRows } from '../../src/store/credentialRows.ts';
import type { Database } from '../../src/store/database.ts';
import { openGuessRecords } from '../../src/store/guesses.ts';
import { openProviderRows } from '../../src/store/providerRows.ts';
import { openTaskQueue } from '../../src/store/entitlements/taskQueue.ts';
import { openPortalRecords } from '../../src/store/portal/portalRecords.ts';
import { openSignInRecords } from '../../src/store/portal/signInRecords.ts';
import { openJournal } from '../../src/store/journal.ts';
import { startWorker, type Worker } from '../../src/worker/worker.ts';
import { undeclaredFaults, undescribed } from './declared.ts';
import { databaseKinds, openTestDatabase, type Kind } from './databases.ts';
import { DOCUMENTS } from './documents.ts';
import { lendKeys } from './rsaKeys.ts';
import { signV1, signV3, type CallV1, type CallV3, type SignedRequest } from './signer.ts';

export interface Key {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}

export interface Account extends Key {
  readonly accountId: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

export interface Body extends Readonly<Record<string, unknown>> {
  readonly RequestId: string;
  readonly Code?: string;
  readonly Message?: string;
}

export interface PolicyWarning {
  readonly policy: string;
  readonly warnings: readonly LintWarning[];
}

export interface World {
  readonly kind: Kind;
  readonly origin: string;
  readonly database: Database;
  readonly url: string | undefined;
  readonly keyring: Keyring;
  /** Works on tasks; calls wake it. Users are provisioned by hand: see givenProvisioning.ts. */
  readonly worker: Worker;
  /** Every call so far, as the access log would see it. */
  readonly witnessed: Witnessed[];
  /** Every warning about a saved policy so far. */
  readonly warned: readonly PolicyWarning[];
  now(): Date;
  advance(seconds: number): void;
  /** How often the same action may be called from now on, by processes that know of no call so far; without limits: as often as one likes. */
  limit(limits?: Limits): void;
  /** A new account with a root key; accounts are walls between tests. */
  account(): Promise<Account>;
  declare(account: Account, bootstrap: Bootstrap): Promise<void>;
  /** A signed call: V3 unless told otherwise. */
  call(key: Key, action: string, params?: object, how?: How): Promise<Answer>;
  send(request: SignedRequest): Promise<Answer>;
  close(): Promise<void>;
}

export interface How {
  readonly scheme?: 'V1' | 'V3';
  readonly version?: string;
  readonly v1?: Partial<CallV1>;
  readonly v3?: Partial<CallV3>;
}

export const REGION = 'cn-shanghai';
export const CLOUDSSO = '2021-05-15';

const PRODUCTS = new Map(DOCUMENTS.map(({ product }) => [product.version, product.name]));

export interface Setting {
  /** Where a console built for a test lies. */
  readonly consoleFolder?: URL;
  readonly host?: string;
  readonly publicOrigins?: readonly string[];
  readonly keyTokenSeconds?: number;
}

export async function openWorld(kind: Kind, setting: Setting = {}): Promise<World> {
  const { consoleFolder = CONSOLE, host = '127.0.0.1', publicOrigins = [], keyTokenSeconds = 3600 } = setting;
  const { database, url, close } = await openTestDatabase(kind);
  const keyring = compileKeyring([randomBytes(32)]);
  const witnessed: Witnessed[] = [];
  const warned: PolicyWarning[] = [];
  let offset = 0;
  const now = (): Date => new Date(Date.now() + offset);
  const ticks = (): number => performance.now();
  const limited: { by?: Limiter | undefined } = {};
  // Known only once the app that wakes it is there
  const works: { worker?: Worker } = {};
  const { handle, performTask } = buildApp({
    documents: DOCUMENTS,
    journal: openJournal(database, ticks),
    credentials: openCredentialRows(database.knex),
    providers: openProviderRows(database.knex),
    scimCredentials: openScimCredentialRecords(database.knex),
    administrators: openAdministratorRecords(database.knex),
    apiClients: openApiClientRecords(database.knex),
    portal: openPortalRecords(database.knex, REGION),
    signIns: openSignInRecords(database.knex, REGION),
    keyring,
    regionId: REGION,
    requiresTls: false,
    keyTokenSeconds,
    publicOrigins,
    trustedProxies: [],
    quotas: { usersPerDirectory: 15, groupsPerDirectory: 12 },
    guesses: openGuessRecords(database, now),
    limiter: async (principal, action) => limited.by?.(principal, action),
    witness: (_ctx, call) => {
      witnessed.push(call);
    },
    warnOfPolicy: (policy, warnings) => {
      warned.push({ policy, warnings });
    },
    consoleFolder,
    ping: () => database.ping(),
    isDraining: () => false,
    wakeWorker: () => works.worker?.wake(),
    now,
    ticks,
    mintRequestId,
    randomBytes,
    generateKeys: lendKeys,
    mintGuid: randomUUID,
  });
  const listening = await listen(handle, {
    host,
    port: 0,
    // Whoever closes a world has its answers
    idleMilliseconds: 5,
    refuse: (status) => JSON.stringify({ status }),
  });
  const { origin } = listening;
  const failures: unknown[] = [];
  const onFailure = (cause: unknown): void => {
    failures.push(cause);
  };
  const tasks = { database, now, ticks, mintRequestId, perform: performTask, tell: tellFailure, onFailure };
  const worker = startWorker([openTaskQueue(tasks)], onFailure);
  works.worker = worker;

  const seal = (accessKeyId: string, secret: string): string =>
    keyring.seal(Buffer.from(secret), secretPurpose(accessKeyId));

  async function send({ url: target, method, headers, body }: SignedRequest): Promise<Answer> {
    const response = await fetch(target, { method, headers, ...(body !== undefined && { body: body as string }) });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    const parsed = (isJson ? JSON.parse(text) : {}) as Body;
    return { status: response.status, headers: response.headers, text, body: parsed };
  }

  return {
    kind,
    origin,
    database,
    url,
    keyring,
    worker,
    witnessed,
    warned,
    now,
    advance: (seconds) => {
      offset += seconds * 1000;
    },
    limit: (limits) => {
      limited.by = limits && compileLimiter(limits, openBuckets(database, now), () => now().getTime());
    },
    async account() {
      const id = randomUUID().replaceAll('-', '');
      const key: Account = {
        accountId: `1${BigInt(`0x${id.slice(0, 12)}`)
          .toString()
          .padStart(15, '0')
          .slice(-15)}`,
        accessKeyId: `LTAI${id.slice(0, 20)}`,
        accessKeySecret: id,
      };
      const sealedSecret = seal(key.accessKeyId, key.accessKeySecret);
      await insertAccount(database.knex, { ...key, sealedSecret, at: now() });
      return key;
    },
    declare: (account, bootstrap) =>
      applyBootstrap(bootstrap, account.accountId, openBootstrapRows(database.knex), { now: now(), randomBytes, seal }),
    async call(key, action, params = {}, how = {}) {
      const call = {
        endpoint: origin,
        action,
        version: how.version ?? CLOUDSSO,
        params: params as Readonly<Record<string, unknown>>,
        timestamp: now(),
        ...key,
      };
      const request =
        how.scheme === 'V1' ? signV1({ format: 'JSON', ...call, ...how.v1 }) : signV3({ ...call, ...how.v3 });
      const answer = await send(request);
      const product = PRODUCTS.get(call.version);
      const isJson = answer.text.startsWith('{');
      if (answer.status === 200 && isJson && product)
        expect(undescribed(`${product}:${action}`, answer.body)).toEqual([]);
      return answer;
    },
    send,
    async close() {
      await listening.drain();
      await worker.stop();
      // What tasks cannot do twice they must be able to do once
      expect(failures).toEqual([]);
      await close();
    },
  };
}

const KINDS = await databaseKinds();

/** The same suite on every database that answers. */
export function onEveryDatabase(title: string, suite: (world: () => World) => void): void {
  describe.each(KINDS)(`${title} on %s`, (kind) => {
    let world: World | undefined;
    beforeAll(async () => {
      world = await openWorld(kind);
    }, 30_000);
    afterAll(async () => {
      await world?.close();
      // Whatever the suite was about: no call may end in a way that its schema does not declare
      expect(undeclaredFaults(world?.witnessed ?? [])).toEqual([]);
    });
    suite(() => {
      if (!world) throw new Error('the world is not open yet');
      return world;
    });
  });
}
