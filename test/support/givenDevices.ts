// Second factors of a directory's users: bound as the portal will bind them, since no call of the API does.
import { randomBytes, randomUUID } from 'node:crypto';
import { Directories } from '../../src/directory/directories.ts';
import { compileMint } from '../../src/directory/ids.ts';
import { UserMfaDevices } from '../../src/directory/mfaDevices.ts';
import type { PeopleScope } from '../../src/directory/peopleScope.ts';
import { Users } from '../../src/directory/users.ts';
import { compileMfaSeeds } from '../../src/identity/mfaSeeds.ts';
import { SqlDirectoryRows } from '../../src/store/directoryRows.ts';
import { openJournal } from '../../src/store/journal.ts';
import { SqlUserMfaDeviceRows } from '../../src/store/people/mfaDeviceRows.ts';
import { SqlUserRows } from '../../src/store/userRows.ts';
import type { Made } from './given.ts';
import { codeAt } from './signIn.ts';
import { REGION, type Account, type World } from './world.ts';

/** Runs `effect` in a call of its own, in the room of second factors. */
export function inDeviceRoom<R>(
  world: World,
  { accountId, accessKeyId }: Account,
  effect: (devices: UserMfaDevices) => Promise<R>,
): Promise<R> {
  const journal = openJournal(world.database, () => performance.now());
  const now = world.now();
  const entry = {
    requestId: randomUUID().toUpperCase(),
    dialect: 'rpc',
    action: 'cloudsso:Test',
    principal: {
      type: 'Account' as const,
      accountId,
      id: accountId,
      name: '',
      arn: `acs:ram::${accountId}:root`,
      displayName: accountId,
      accessKeyId,
      policies: {} as never,
    },
    proof: '',
    nonce: undefined,
    environment: { receivedAt: now, sourceIp: '203.0.113.7', secure: true, userAgent: 'test' },
    startedAt: 0,
    parameters: '{}',
    resources: [],
    decision: undefined,
  };
  return journal.record(entry, (work) => {
    const mfaSeeds = compileMfaSeeds(world.keyring, randomBytes);
    const mint = compileMint(REGION, randomBytes);
    const scope = { accountId, regionId: REGION, now, mint, mfaSeeds } as unknown as PeopleScope;
    const directories = new Directories(new SqlDirectoryRows(work, scope), scope);
    const users = new Users(new SqlUserRows(work, scope), directories, scope);
    return effect(new UserMfaDevices(new SqlUserMfaDeviceRows(work), users, scope));
  });
}

/** An authenticator that the user has bound; its identifier. */
export async function bindUserDevice(
  world: World,
  account: Account,
  { DirectoryId, UserId }: Made,
  name = 'Alice-MFA1',
): Promise<string> {
  const offer = await inDeviceRoom(world, account, (devices) => devices.offer(DirectoryId, UserId));
  const codes = [codeAt(offer.base32, world.now(), -1), codeAt(offer.base32, world.now())] as const;
  await inDeviceRoom(world, account, (devices) => devices.bind(DirectoryId, UserId, { ...offer, name }, codes));
  return offer.id;
}
