// The gateway as an operator runs it, with a directory of users made through its own actions.
import { randomBytes, randomUUID } from 'node:crypto';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment, NODE_FLAGS, startServer } from './processes.mjs';
import { instant, signV3 } from './signing.mjs';
import { ACCOUNT_ID, FEW_STATEMENTS, LOAD_KEY, ROOT_KEY, USER_COUNT } from './workload.mjs';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const SECRET_KEY = randomBytes(32).toString('base64');
const MAKERS = 8;

/** `paifang serve`, its log in `folder`. Without `databaseUrl` on the embedded database there. */
export function startGateway({ folder, databaseUrl, nodeOptions = [], settings = {} }) {
  const bootstrap = join(folder, 'bootstrap.json');
  const policy = { Custom: 'bench', Document: FEW_STATEMENTS };
  const key = { AccessKeyId: LOAD_KEY.accessKeyId, AccessKeySecret: LOAD_KEY.accessKeySecret };
  writeFileSync(bootstrap, JSON.stringify({ Users: [{ UserName: 'load', AccessKeys: [key], Policies: [policy] }] }));
  const env = cleanEnvironment({
    PAIFANG_PORT: '0',
    PAIFANG_ACCOUNT_ID: ACCOUNT_ID,
    PAIFANG_ROOT_ACCESS_KEY_ID: ROOT_KEY.accessKeyId,
    PAIFANG_ROOT_ACCESS_KEY_SECRET: ROOT_KEY.accessKeySecret,
    PAIFANG_BOOTSTRAP: bootstrap,
    PAIFANG_LOG_LEVEL: 'info',
    ...settings,
    ...(databaseUrl
      ? { DATABASE_URL: databaseUrl, PAIFANG_SECRET_KEY: SECRET_KEY }
      : { PAIFANG_DATA_DIR: join(folder, 'data') }),
  });
  const log = join(folder, 'gateway.log');
  const stderr = openSync(log, 'a');
  return startServer({ nodeArguments: [...NODE_FLAGS, ...nodeOptions, MAIN, 'serve'], env, stderr }).catch((cause) => {
    throw new Error(`${cause.message}: ${readFileSync(log, 'utf8').slice(-2000)}`);
  });
}

/** A directory with USER_COUNT users; also how many calls that took. */
export async function makeUsers(gateway) {
  let calls = 0;
  const call = async (action, params) => {
    calls += 1;
    const host = `${gateway.host}:${gateway.port}`;
    const signed = { action, params, key: ROOT_KEY, host, nonce: randomUUID(), date: instant() };
    const { method, target, headers } = signV3(signed);
    const response = await fetch(gateway.origin + target, { method, headers });
    if (response.status !== 200) throw new Error(`${action}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const { Directory } = await call('CreateDirectory', { DirectoryName: 'bench' });
  const directoryId = Directory.DirectoryId;
  const userIds = [];
  let next = 0;
  const make = async () => {
    while (next < USER_COUNT) {
      next += 1;
      const { User } = await call('CreateUser', { DirectoryId: directoryId, UserName: `user-${next}` });
      userIds.push(User.UserId);
    }
  };
  await Promise.all(Array.from({ length: MAKERS }, make));
  return { target: { directoryId, userIds }, calls };
}
