// Who may use the SCIM endpoint, what it tells of itself, and what is on record of it.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { makeSource, sendScim, told, type Source } from '../support/identitySource.ts';
import { onEveryDatabase, type Account } from '../support/world.ts';

onEveryDatabase('the endpoint of identity sources', (world) => {
  let account: Account;
  let source: Source;
  beforeEach(async () => {
    account = await world().account();
    source = await makeSource(world(), account);
  });
  const get = (path: string, secret?: string) => sendScim(world(), { method: 'GET', path, secret });

  it.each(['/ServiceProviderConfig', '/ResourceTypes', '/ResourceTypes/User', '/Schemas', '/serviceproviderconfig/'])(
    'tells %s to everybody',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/scim+json']);
    },
  );

  it('has a schema for each of its own resources', async () => {
    const { Resources } = (await get('/Schemas')).body as { Resources: { id: string; meta: { location: string } }[] };
    for (const { id } of Resources) expect((await get(`/Schemas/${id}`)).body['id']).toBe(id);
  });

  describe('refuses with 401', () => {
    it.each(['', 'nonsense', 'scimcred-00000000000000000000', `scimcred-00000000000000000000.${'A'.repeat(43)}`])(
      '%p',
      async (secret) => {
        const answer = await get('/Users', secret);
        expect([told(answer), answer.headers.get('www-authenticate')]).toEqual(['401', 'Bearer']);
        expect(answer.body).toMatchObject({
          schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
          status: '401',
        });
      },
    );

    it('a secret with one letter changed, a disabled, an expired and a deleted credential', async () => {
      const { DirectoryId, CredentialId, secret } = source;
      const last = secret.endsWith('A') ? 'B' : 'A';
      expect(told(await get('/Users', secret.slice(0, -1) + last))).toBe('401');
      const change = (action: string, params: object = {}) =>
        world().call(account, action, { DirectoryId, CredentialId, ...params });
      await change('UpdateSCIMServerCredentialStatus', { NewStatus: 'Disabled' });
      expect(told(await get('/Users', secret))).toBe('401');
      await change('UpdateSCIMServerCredentialStatus', { NewStatus: 'Enabled' });
      expect(told(await get('/Users', secret))).toBe('200');
      await change('DeleteSCIMServerCredential');
      expect(told(await get('/Users', secret))).toBe('401');
      const other = await makeSource(world(), await world().account());
      world().advance(366 * 86_400);
      expect(told(await get('/Users', other.secret))).toBe('401');
    });
  });

  it.each([
    ['GET', '/Me', '404'],
    ['GET', '/', '404'],
    ['GET', '/Users/a/b', '404'],
    ['PATCH', '/Users', '405'],
    ['POST', '/Users/u-1', '405'],
  ])('knows nothing of %s %s', async (method, path, outcome) => {
    expect(told(await sendScim(world(), { method, path, secret: source.secret }))).toBe(outcome);
  });

  it('puts every call on record, without the secret', async () => {
    const answer = await source.call('CreateUser', { userName: 'carol' });
    const request_id = answer.headers.get('x-request-id');
    const event: unknown = await world().database.knex('audit_events').where({ request_id }).first();
    expect(event).toMatchObject({
      dialect: 'scim',
      action: 'scim:CreateUser',
      principal_type: 'Synchronizer',
      access_key_id: source.CredentialId,
      outcome: 'OK',
      decision: 'Allow',
    });
    expect(JSON.stringify(event)).not.toContain(source.secret.split('.')[1]);
  });

  it('is of no use to the other dialects', async () => {
    const url = `${world().origin}/AdminInterface/restapi/v1/users/lookup`;
    const headers = { authorization: `Bearer ${source.secret}`, 'content-type': 'application/json' };
    expect((await world().send({ method: 'POST', url, headers, body: '{"username":"x"}' })).status).toBe(403);
  });
});
