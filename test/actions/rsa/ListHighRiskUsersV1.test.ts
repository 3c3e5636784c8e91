import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, makeAdministratorKey, type Administered } from '../../support/administrator.ts';
import { makeUserIn } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:ListHighRiskUsersV1', (world) => {
  let account: Account;
  let made: Administered;
  beforeAll(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account);
    for (const UserName of ['carol', 'Bob']) {
      await makeUserIn(world(), account, made.DirectoryId, { UserName, Email: `${UserName}@example.com` });
    }
  });

  describe('200', () => {
    it('in the order of addresses', async () => {
      const users = ['carol@example.com', 'bob@example.com'];
      await callRest(world(), made.key, 'ModifyHighRiskUsers', { action: 'add', users });
      const { status, body } = await callRest(world(), made.key, 'ListHighRiskUsersV1');
      expect([status, body]).toEqual([200, { users: ['Bob@example.com', 'carol@example.com'] }]);
    });
  });

  it('403 for a help desk', async () => {
    const key = await makeAdministratorKey(world(), account, made.DirectoryId, { Role: 'HelpDesk' });
    expect((await callRest(world(), key, 'ListHighRiskUsersV1')).body).toMatchObject({ message: 'Access Denied' });
  });
});
