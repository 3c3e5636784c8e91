// Who is there when a scenario begins, made as operators and sources make them.
import { createKey } from '../../../src/cli/rsaKey.ts';
import { guidOf, makeAdministratorKey, PAIFANG, type AdministratorKey } from '../../support/administrator.ts';
import { makeApiClient, signAssertion, type ApiClient } from '../../support/apiClient.ts';
import { makeDirectory, makeUserIn } from '../../support/given.ts';
import { makeDevice, operate } from '../../support/givenRsa.ts';
import type { Account, Answer, World } from '../../support/world.ts';

export interface Stage {
  readonly account: Account;
  /** What `${name}` stands for. */
  readonly values: Map<string, string>;
  key(name: string): AdministratorKey;
  client(name: string): ApiClient;
  tellSource(user: string, isActive: boolean): Promise<void>;
  deleteKey(name: string): Promise<void>;
  /** What `paifang rsa key create` prints, as an answer. */
  makeKeyFile(): Promise<Answer>;
}

const NAMES = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'locked', 'oddId'] as const;
const ODD_ID = '54082ac6-4713-6368-2251-df813c41159f';
const DAY_MILLISECONDS = 86_400_000;
const emailOf = (name: string): string => `${name}@example.com`;

export async function setStage(world: World): Promise<Stage> {
  const account = await world.account();
  const DirectoryId = await makeDirectory(world, account);
  const users = world.database.knex('users');
  // Identifiers are unique over all directories: the odd one of the scenario before makes room
  await users.where({ guid: ODD_ID }).update({ guid: world.database.knex.raw('gen_random_uuid()::text') });
  const values = new Map([
    ['adminRestApiUrl', `${world.origin}/AdminInterface/restapi/`],
    ['testStart', world.now().toISOString()],
    ['adminConsole', world.origin],
    ['directoryOnly.gina.email', emailOf('gina')],
  ]);
  const tell = (name: string, Active = true) =>
    operate(world, account, 'TellSourcePerson', { DirectoryId, UserName: name, Email: emailOf(name), Active });
  await tell('gina');
  for (const name of NAMES) {
    const UserId = await makeUserIn(world, account, DirectoryId, { UserName: name, Email: emailOf(name) });
    await settle(world, account, DirectoryId, name, UserId);
    values.set(`user.${name}.id`, await guidOf(world, UserId));
    values.set(`user.${name}.email`, emailOf(name)).set(`user.${name}.username`, name);
  }
  const keys = new Map([
    ['super', await makeAdministratorKey(world, account, DirectoryId)],
    ['helpdesk', await makeAdministratorKey(world, account, DirectoryId, { Role: 'HelpDesk' })],
    ['disposable', await makeAdministratorKey(world, account, DirectoryId, { Role: 'HelpDesk' })],
  ]);
  const Permissions = ['rsa.user.read', 'rsa.user.manage'];
  const clients = new Map([
    ['oauthAll', await makeApiClient(world, account, DirectoryId)],
    ['oauthManage', await makeApiClient(world, account, DirectoryId, { Permissions, ClientName: 'managing' })],
  ]);
  values.set('assertion.oauthManage', await signAssertion(world, found(clients, 'oauthManage')));
  return {
    account,
    values,
    key: (name) => found(keys, name),
    client: (name) => found(clients, name),
    tellSource: async (user, isActive) => {
      await tell(user, isActive);
    },
    makeKeyFile: async () => {
      const place = { endpoint: world.origin, directory: DirectoryId, url: 'https://tenant.access.example.com' };
      const file = await createKey(
        { ...place, role: 'HelpDesk', description: 'a file' },
        { ...account, securityToken: undefined },
        world.now,
      );
      const text = JSON.stringify(file, null, 2);
      return { status: 200, headers: new Headers(), text, body: JSON.parse(text) as Answer['body'] };
    },
    deleteKey: async (name) => {
      const AccessId = found(keys, name).accessId;
      await world.call(account, 'DeleteRsaKey', { DirectoryId, AccessId }, PAIFANG);
      // Keys that were just used are remembered for some seconds
      world.advance(10);
    },
  };
}

/** What is special about each. Nobody can make these states over one API alone, so some are written down. */
async function settle(
  world: World,
  account: Account,
  DirectoryId: string,
  name: (typeof NAMES)[number],
  UserId: string,
): Promise<void> {
  const row = () => world.database.knex('users').where({ directory_id: DirectoryId, user_id: UserId });
  if (name === 'bob') await row().update({ status: 'Disabled' });
  if (name === 'carol') await row().update({ status: 'Disabled', disabled_by_source: true });
  if (name === 'dave') {
    const marked_deleted_at = new Date(world.now().getTime() - DAY_MILLISECONDS);
    await row().update({ status: 'Disabled', marked_deleted_at, marked_deleted_by: 'an administrator' });
  }
  if (name === 'erin') {
    await row().update({ status: 'Disabled', provision_type: 'Synchronized', external_id: 'erin' });
    const directory = world.database.knex('directories').where({ directory_id: DirectoryId });
    await directory.update({ synchronization_enabled: true });
  }
  if (name === 'frank') await makeDevice(world, account, { DirectoryId, UserId });
  if (name === 'locked') {
    const Methods = { 'Methods.1': 'TOKEN', 'Methods.2': 'SMS' };
    await operate(world, account, 'LockTokencodes', { DirectoryId, UserId, ...Methods });
  }
  if (name === 'oddId') await row().update({ guid: ODD_ID });
}

function found<T>(all: ReadonlyMap<string, T>, name: string): T {
  const one = all.get(name);
  if (one === undefined) throw new Error(`nobody is called ${name}`);
  return one;
}
