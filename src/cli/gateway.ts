// One serving process: app, listener, housekeeping, and the way down.
import { randomBytes, randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { buildApp, buildProvisioner } from '../app.ts';
import { readDocuments } from '../catalog/documents.ts';
import type { Config } from '../config.ts';
import { tellFailure } from '../entitlements/failureReason.ts';
import { compileWitness } from '../gateway/accessLog.ts';
import { compileLimiter } from '../gateway/limiter.ts';
import { listen, type Listening } from '../gateway/listen.ts';
import { mintRequestId } from '../gateway/requestId.ts';
import { CONSOLE } from '../gateway/static.ts';
import { generateKeys } from '../identity/keyPair.ts';
import { openScimCredentialRecords } from '../store/directorySettings/scimCredentialRows.ts';
import { openAdministratorRecords } from '../store/administratorRows.ts';
import { openApiClientRecords } from '../store/apiClientRows.ts';
import { openBuckets } from '../store/buckets.ts';
import { openCredentialRows } from '../store/credentialRows.ts';
import { openGuessRecords } from '../store/guesses.ts';
import { keepHouse } from '../store/housekeeping.ts';
import { openProviderRows } from '../store/providerRows.ts';
import { openTaskQueue } from '../store/entitlements/taskQueue.ts';
import { openPortalRecords } from '../store/portal/portalRecords.ts';
import { openSignInRecords } from '../store/portal/signInRecords.ts';
import { openJournal } from '../store/journal.ts';
import { startWorker, type Worker } from '../worker/worker.ts';
import type { Booted } from './boot.ts';
import { brokenRequest } from './brokenRequest.ts';
import { readCertificate } from './certificate.ts';

export interface Gateway {
  readonly origin: string;
  /** Reads the certificate again; a bad one is told to the log and changes nothing. */
  renewCertificate(): void;
  /** Lets calls finish, then closes listener and database. */
  stop(): Promise<void>;
}

/** Serves until stopped, on a database that has been prepared. */
export async function openGateway(config: Config, { database, keyring }: Booted, log: Logger): Promise<Gateway> {
  const ticks = (): number => performance.now();
  const now = (): Date => new Date();
  // Known only once the app that asks for it listens
  const server: { listening?: Listening; worker?: Worker } = {};
  const { handle, performTask } = buildApp({
    documents: readDocuments(),
    journal: openJournal(database, ticks),
    credentials: openCredentialRows(database.knex),
    providers: openProviderRows(database.knex),
    scimCredentials: openScimCredentialRecords(database.knex),
    administrators: openAdministratorRecords(database.knex),
    apiClients: openApiClientRecords(database.knex),
    portal: openPortalRecords(database.knex, config.regionId),
    signIns: openSignInRecords(database.knex, config.regionId),
    keyring,
    regionId: config.regionId,
    requiresTls: config.requiresTls,
    keyTokenSeconds: config.keyTokenSeconds,
    publicOrigins: config.publicOrigins,
    trustedProxies: config.trustedProxies,
    quotas: { usersPerDirectory: config.usersPerDirectory, groupsPerDirectory: config.groupsPerDirectory },
    limiter: compileLimiter(config.limits, openBuckets(database, now), Date.now),
    guesses: openGuessRecords(database, now),
    witness: compileWitness(log),
    warnOfPolicy: (policy, warnings) => {
      log.warn({ policy, warnings }, 'a policy was saved that is hardly meant as it is: see paifang lint');
    },
    consoleFolder: CONSOLE,
    ping: () => database.ping(),
    isDraining: () => server.listening?.isDraining() ?? false,
    wakeWorker: () => {
      server.worker?.wake();
    },
    now,
    ticks,
    mintRequestId,
    randomBytes,
    generateKeys,
    mintGuid: randomUUID,
  });
  const { host, port } = config;
  const listening = await listen(handle, { host, port, tls: readCertificate(config), refuse: brokenRequest });
  server.listening = listening;
  const { origin, drain } = listening;
  const onFailure = (err: unknown): void => {
    log.warn({ err }, 'work in the background failed and will be tried again');
  };
  const tasks = openTaskQueue({
    database,
    now,
    ticks,
    mintRequestId,
    perform: performTask,
    tell: tellFailure,
    onFailure,
  });
  const provisionings = buildProvisioner(database, { regionId: config.regionId, now, randomBytes });
  const worker = startWorker([tasks, provisionings], onFailure);
  server.worker = worker;
  const restHouse = keepHouse(database, now, (err) => {
    log.warn({ err }, 'housekeeping failed and will be tried again');
  });
  return {
    origin,
    renewCertificate: () => {
      try {
        const tls = readCertificate(config);
        if (tls) listening.renew(tls);
        log.info('the certificate was read again');
      } catch (err) {
        log.error({ err }, 'the certificate cannot be used; the one before stays');
      }
    },
    stop: async () => {
      await drain();
      await worker.stop();
      restHouse();
      await database.close();
    },
  };
}
