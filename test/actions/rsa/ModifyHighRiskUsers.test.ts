import { beforeEach, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered, makeAdministratorKey } from '../../support/administrator.ts';
import { makeUserIn } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:ModifyHighRiskUsers', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account);
    await makeUserIn(world(), account, made.DirectoryId, { UserName: 'bob', Email: 'bob@example.com' });
  });
  const modify = (params: object) => callRest(world(), made.key, 'ModifyHighRiskUsers', { ...params });
  const risky = async () => (await callRest(world(), made.key, 'ListHighRiskUsersV1')).body['users'];
  const isRisky = async (username: string) =>
    (await callRest(world(), made.key, 'LookupUser', { username })).body['highRiskUser'];

  describe('200', () => {
    it('by address or identifier, whatever the case, however often', async () => {
      const answer = await modify({ action: 'ADD', users: ['BOB@example.com', made.Guid.toUpperCase(), made.Guid] });
      expect([answer.status, answer.body]).toEqual([200, { users: [] }]);
      expect(await risky()).toEqual(['', 'bob@example.com']);
      expect([await isRisky('alice'), await isRisky('bob')]).toEqual([true, true]);
      await modify({ action: 'remove', users: ['bob@example.com'] });
      expect([await isRisky('alice'), await isRisky('bob')]).toEqual([true, false]);
    });

    it('with nobody at all', async () => {
      expect((await modify({ action: 'add', users: [] })).status).toBe(200);
    });
  });

  it('207 names whom nobody knows, and the others are done', async () => {
    const answer = await modify({ action: 'add', users: ['nobody@example.com', 'bob@example.com', ''] });
    expect([answer.status, answer.body['users']]).toEqual([
      207,
      [
        { email: 'nobody@example.com', id: null, statusCode: '404', error: 'User nobody@example.com not found' },
        { email: '', id: null, statusCode: '404', error: 'User  not found' },
      ],
    ]);
    expect(await risky()).toEqual(['bob@example.com']);
  });

  it.each([
    { action: 'add' },
    { users: [] },
    { action: 'forget', users: [] },
    { action: 'add', users: 'bob@example.com' },
    { action: 'add', users: Array(101).fill('x') },
  ])('400 with %j', async (params) => {
    expect((await modify(params)).status).toBe(400);
  });

  it('403 for a help desk', async () => {
    const key = await makeAdministratorKey(world(), account, made.DirectoryId, { Role: 'HelpDesk' });
    expect((await callRest(world(), key, 'ModifyHighRiskUsers', { action: 'add', users: [] })).status).toBe(403);
  });
});
