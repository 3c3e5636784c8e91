import { beforeEach, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { makeApiClient, type ApiClient } from '../../support/apiClient.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

const JOE = {
  firstName: 'Joe',
  userName: 'joe',
  email: 'joe@example.com',
  identitySource: 'Local Identity Source',
};

onEveryDatabase('rsa:CreateLocalUser', (world) => {
  let account: Account;
  let made: Administered;
  let client: ApiClient;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account);
    client = await makeApiClient(world(), account, made.DirectoryId);
  });
  const create = (params: object = {}) => callRest(world(), client, 'CreateLocalUser', { ...JOE, ...params });

  describe('200', () => {
    it('shows the user, phones and all, and puts them into groups; the password is nowhere', async () => {
      const group = await callRest(world(), client, 'CreateLocalGroup', { name: 'staff' });
      const password = 'Corr3ct-Horse-42';
      const answer = await create({
        lastName: 'Example',
        defaultSmsPhone: '+1 555 555 5555',
        password,
        passwordCreationOption: 'NONE',
        groupMemberships: [group.body['id']],
        alternateUsernames: [],
      });
      expect(answer.body).toMatchObject({
        principalUsername: 'joe',
        emailAddress: 'joe@example.com',
        lastName: 'Example',
        userStatus: 'Enabled',
        smsNumber: '+1 555 555 5555',
        voiceNumber: null,
      });
      const events = await world().database.knex('audit_events').where({ account_id: account.accountId });
      expect(JSON.stringify(events)).not.toContain(password);
      const params = { DirectoryId: made.DirectoryId, GroupId: group.body['id'] };
      expect((await world().call(account, 'ListGroupMembers', params)).body['TotalCounts']).toBe(1);
    });
  });

  describe('400', () => {
    it.each([
      { firstName: '' },
      { userName: 'two words' },
      { email: 'nowhere' },
      { identitySource: 'AD' },
      { alternateUsernames: ['jo'] },
      { defaultSmsPhone: '555' },
      { password: 'short' },
      { passwordCreationOption: 'AUTO' },
    ])('%j', async (params) => {
      expect((await create(params)).status).toBe(400);
    });

    it('for a password that breaks the rules of the directory, or no group, and no user is left of it', async () => {
      expect((await create({ password: 'NoDigitsHere!' })).status).toBe(400);
      expect((await create({ groupMemberships: ['g-none'] })).status).toBe(400);
      expect((await callRest(world(), made.key, 'LookupUser', { username: 'joe' })).status).toBe(404);
    });
  });

  it('409 for a name or an address in use', async () => {
    await create();
    expect((await create({ email: 'other@example.com' })).status).toBe(409);
    expect((await create({ userName: 'other' })).status).toBe(409);
  });
});
