// From settings to a database that is ready: opened, migrated, with its account and declared principals.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { ensureAccount, type FirstRun, type Making } from '../accounts/account.ts';
import { applyBootstrap } from '../accounts/bootstrap.ts';
import type { Config } from '../config.ts';
import { secretPurpose } from '../identity/credentials.ts';
import { compileKeyring, type Keyring } from '../identity/keyring.ts';
import { openAccountRows, openBootstrapRows } from '../store/accountRows.ts';
import { openCredentialRows } from '../store/credentialRows.ts';
import { openPostgres, type Database } from '../store/database.ts';
import { openEmbedded } from '../store/embedded.ts';
import { migrate } from '../store/migrate.ts';
import { ensureSecretFile } from '../store/secretFile.ts';
import { checkBootstrap } from './bootstrapFile.ts';

export interface Booted {
  readonly database: Database;
  readonly keyring: Keyring;
}

/** Opens the database of the settings and the keyring that goes with it. */
export async function open(config: Config, log: Logger): Promise<Booted> {
  const onIdleError = (err: Error): void => {
    log.warn({ err }, 'an idle database connection was lost');
  };
  const { databaseUrl, dataDir, secretKeys } = config;
  const database = databaseUrl
    ? openPostgres({ connectionString: databaseUrl, max: 10, onIdleError })
    : await openEmbedded(dataDir);
  try {
    const keys = secretKeys.length > 0 ? secretKeys : [ensureSecretFile(dataDir, randomBytes)];
    return { database, keyring: compileKeyring(keys) };
  } catch (cause) {
    await database.close();
    throw cause;
  }
}

/** Migrates, makes the account on the first run, and applies the bootstrap file. Safe for processes that start together. */
export async function prepare(
  config: Config,
  { database, keyring }: Booted,
  log: Logger,
): Promise<FirstRun | undefined> {
  const bootstrap = config.bootstrapFile && (await checkBootstrap(readFileSync(config.bootstrapFile, 'utf8')));
  const ran = await migrate(database);
  if (ran.length > 0) log.info({ migrations: ran }, 'schema migrated');
  const making: Making = {
    now: new Date(),
    randomBytes,
    seal: (accessKeyId, secret) => keyring.seal(Buffer.from(secret), secretPurpose(accessKeyId)),
  };
  const { rootAccessKeyId, rootAccessKeySecret } = config;
  const rootKey =
    rootAccessKeyId !== undefined && rootAccessKeySecret !== undefined
      ? { accessKeyId: rootAccessKeyId, accessKeySecret: rootAccessKeySecret }
      : undefined;
  const wishes = { accountId: config.accountId, rootKey };
  const { accountId, made } = await ensureAccount(openAccountRows(database.knex), wishes, making);
  if (!made && rootKey && !(await openCredentialRows(database.knex).findAccessKey(rootKey.accessKeyId))) {
    log.warn('PAIFANG_ROOT_ACCESS_KEY_ID is ignored: the account was made on an earlier run with another key');
  }
  if (bootstrap) await applyBootstrap(bootstrap, accountId, openBootstrapRows(database.knex), making);
  return made;
}
