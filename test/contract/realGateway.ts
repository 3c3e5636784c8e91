// The gateway as `paifang serve` puts it together, refusals of broken requests included, on a test database.
import { randomBytes, randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { applyBootstrap, type Bootstrap } from '../../src/accounts/bootstrap.ts';
import { openGateway } from '../../src/cli/gateway.ts';
import { readConfig } from '../../src/config.ts';
import { secretPurpose } from '../../src/identity/credentials.ts';
import { compileKeyring } from '../../src/identity/keyring.ts';
import { insertAccount, openBootstrapRows } from '../../src/store/accountRows.ts';
import { openTestDatabase } from '../support/databases.ts';
import type { Account } from '../support/world.ts';

export interface RealGateway {
  readonly origin: string;
  readonly account: Account;
  declare(bootstrap: Bootstrap): Promise<void>;
  stop(): Promise<void>;
}

/** On the embedded database, with one account. */
export async function openRealGateway(settings: Readonly<Record<string, string>> = {}): Promise<RealGateway> {
  const { database } = await openTestDatabase('embedded');
  const keyring = compileKeyring([randomBytes(32)]);
  const seal = (accessKeyId: string, secret: string): string =>
    keyring.seal(Buffer.from(secret), secretPurpose(accessKeyId));
  const key = { accessKeyId: `LTAI${randomUUID()}`, accessKeySecret: randomUUID() };
  const account: Account = { accountId: '1234567890123456', ...key };
  const sealedSecret = seal(key.accessKeyId, key.accessKeySecret);
  await insertAccount(database.knex, { ...account, sealedSecret, at: new Date() });
  const config = readConfig({ PAIFANG_PORT: '0', ...settings });
  const { origin, stop } = await openGateway(config, { database, keyring }, pino({ level: 'silent' }));
  const making = { now: new Date(), randomBytes, seal };
  const rows = openBootstrapRows(database.knex);
  return {
    origin,
    account,
    declare: (bootstrap) => applyBootstrap(bootstrap, account.accountId, rows, making),
    stop,
  };
}
