import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, sendRest, signToken, type Administered } from '../../support/administrator.ts';
import { makeApiClient, type ApiClient } from '../../support/apiClient.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:CreateLocalGroup', (world) => {
  let account: Account;
  let made: Administered;
  let client: ApiClient;
  beforeAll(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account);
    client = await makeApiClient(world(), account, made.DirectoryId);
  });
  const create = (params: object) => callRest(world(), client, 'CreateLocalGroup', { ...params });

  describe('200', () => {
    it('and the other API shows the group', async () => {
      const { body } = await create({ name: 'staff' });
      expect(body).toEqual({ id: expect.any(String), name: 'staff', description: '' });
      const params = { DirectoryId: made.DirectoryId, GroupId: body['id'] };
      const shown = await world().call(account, 'GetGroup', params);
      expect(shown.body['Group']).toMatchObject({ GroupName: 'staff' });
    });
  });

  describe('400', () => {
    it.each([{}, { name: '' }, { name: 'two words' }])('%j', async (params) => {
      expect((await create(params)).status).toBe(400);
    });

    it('for a name that differs in case alone', async () => {
      await create({ name: 'ops' });
      const answer = await create({ name: 'OPS' });
      expect([answer.status, answer.body['code']]).toEqual([400, '400 BAD_REQUEST']);
    });
  });

  describe('403', () => {
    it('for a key, whatever its role', async () => {
      const token = await signToken(world(), made.key);
      const call = { method: 'POST', path: '/v1/localGroups', body: { name: 'staff2' }, token };
      expect((await sendRest(world(), call)).status).toBe(403);
    });

    it('for a client without the permission', async () => {
      const Permissions = ['rsa.user.read'];
      const other = await makeApiClient(world(), account, made.DirectoryId, { Permissions });
      expect((await callRest(world(), other, 'CreateLocalGroup', { name: 'x' })).status).toBe(403);
    });
  });
});
