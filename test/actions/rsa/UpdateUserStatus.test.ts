import { beforeEach, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, sendRest, signToken, type Administered } from '../../support/administrator.ts';
import { onEveryDatabase, type Account, type Answer } from '../../support/world.ts';

onEveryDatabase('rsa:UpdateUserStatus', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
  });
  const set = (userStatus: unknown, userId = made.Guid) =>
    callRest(world(), made.key, 'UpdateUserStatus', { userId, userStatus });
  const statusInCloudSso = async () => {
    const { DirectoryId, UserId } = made;
    const { body } = await world().call(account, 'GetUser', { DirectoryId, UserId });
    return (body['User'] as { Status: string }).Status;
  };
  const put = async (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    sendRest(world(), { method: 'PUT', path, body, headers, token: await signToken(world(), made.key) });
  const change = (row: object) => world().database.knex('users').where({ user_id: made.UserId }).update(row);

  describe('200', () => {
    it('answers with two members, and both dialects see it', async () => {
      const answer = await set('Disabled');
      expect([answer.status, answer.text]).toEqual([200, JSON.stringify({ id: made.Guid, userStatus: 'Disabled' })]);
      expect(answer.headers.get('content-type')).toBe('application/json');
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9A-F-]{36}$/);
      expect(await statusInCloudSso()).toBe('Disabled');
      await set('Enabled');
      expect(await statusInCloudSso()).toBe('Enabled');
    });

    it('for the status that the user has already', async () => {
      expect((await set('Enabled')).status).toBe(200);
    });

    it('whatever the case of the path, with two slashes after the root and one at the end', async () => {
      const body = { userStatus: 'Disabled' };
      for (const path of [`//v1/users/${made.Guid}/userStatus`, `/V1/Users/${made.Guid.toUpperCase()}/USERSTATUS/`]) {
        expect((await put(path, body)).status).toBe(200);
      }
    });

    it('leaves an audit event of the key', async () => {
      const requestId = (await set('Disabled')).headers.get('x-request-id');
      const event = (await world().database.knex('audit_events').where({ request_id: requestId }).first()) as object;
      expect(event).toMatchObject({
        dialect: 'rest',
        action: 'rsa:UpdateUserStatus',
        access_key_id: made.key.accessId,
        outcome: 'OK',
      });
    });
  });

  describe('400', () => {
    it.each([
      ['no member', {}],
      ['two members', { userStatus: 'Enabled', note: 'x' }],
      ['another member beside none', { userstatus: 'Enabled', x: 1 }],
    ])('in the recorded words with %s', async (_what, body) => {
      const answer = await put(`/v1/users/${made.Guid}/userStatus`, body);
      expect(answer.body).toEqual({
        code: '400 BAD_REQUEST',
        description: 'Wrong number of properties in the request body.',
      });
    });

    it.each([['enabled'], ['Pending'], [true], [null]])('with the status %j', async (status) => {
      const answer = await set(status);
      expect([answer.status, answer.body['code']]).toEqual([400, '400 BAD_REQUEST']);
      expect(await statusInCloudSso()).toBe('Enabled');
    });

    it.each(['{', '[]', '"Enabled"', ''])('with the body %s', async (body) => {
      const headers = { 'content-type': 'application/json' };
      expect((await put(`/v1/users/${made.Guid}/userStatus`, body, headers)).status).toBe(400);
    });
  });

  describe('404', () => {
    it.each([
      ['unknown', '00000000-0000-0000-0000-000000000000'],
      ['malformed', 'nobody'],
      ['hostile', `%27%20or%20''='`],
      ['with a broken escape', '%E4%BD'],
    ])('for an id that is %s, as it came', async (_what, id) => {
      const answer = await put(`/v1/users/${id}/userStatus`, { userStatus: 'Enabled' });
      expect(answer.status).toBe(404);
      expect(answer.body['code']).toBe('404 NOT_FOUND');
      expect(answer.body['description']).toMatch(/^User .* not found$/);
    });

    it.each(['/v1/users//userStatus', '/v1/users/userStatus'])('for a blank id in %s', async (path) => {
      expect((await put(path, { userStatus: 'Enabled' })).body['code']).toBe('404 NOT_FOUND');
    });

    it("for another directory's user", async () => {
      const other = await makeAdministered(world(), await world().account());
      expect((await set('Disabled', other.Guid)).status).toBe(404);
    });
  });

  it('405 for another method', async () => {
    const token = await signToken(world(), made.key);
    const answer = await sendRest(world(), { method: 'POST', path: `/v1/users/${made.Guid}/userStatus`, token });
    expect([answer.status, answer.body['code']]).toEqual([405, '405 METHOD_NOT_ALLOWED']);
  });

  describe('409', () => {
    it.each([
      ['waits for deletion', { marked_deleted_at: new Date(0), marked_deleted_by: 'x' }],
      ['was disabled by its source', { disabled_by_source: true }],
    ])('enabling a user who %s, in both dialects', async (_what, row) => {
      await change({ status: 'Disabled', ...row });
      const answer = await set('Enabled');
      expect([answer.status, answer.body['code']]).toEqual([409, '409 CONFLICT']);
      const { DirectoryId, UserId } = made;
      const rpc = await world().call(account, 'UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Enabled' });
      expect([rpc.status, rpc.body.Code]).toEqual([409, expect.stringMatching(/^OperationConflict\.User\./)]);
      expect((await set('Disabled')).status).toBe(200);
    });
  });

  it('415 for a body that is not JSON by its type', async () => {
    const headers = { 'content-type': 'text/plain' };
    const answer = await put(`/v1/users/${made.Guid}/userStatus`, '{"userStatus":"Enabled"}', headers);
    expect([answer.status, answer.body['error']]).toEqual([415, 'Unsupported Media Type']);
  });
});
