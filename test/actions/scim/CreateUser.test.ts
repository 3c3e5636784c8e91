import { beforeEach, describe, expect, it } from '@jest/globals';
import { shown } from '../../contract/outcome.ts';
import {
  makeSource,
  makeCarol,
  sendScim,
  setSynchronization,
  told,
  type Source,
} from '../../support/identitySource.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('scim:CreateUser', (world) => {
  let account: Account;
  let source: Source;
  beforeEach(async () => {
    account = await world().account();
    source = await makeSource(world(), account);
  });
  const user = async (UserId: string) =>
    shown(await world().call(account, 'GetUser', { DirectoryId: source.DirectoryId, UserId }), 'User');

  describe('201', () => {
    it('answers with the user, its location and its media type', async () => {
      const answer = await source.call('CreateUser', {
        userName: 'carol',
        externalId: 'ext-carol',
        name: { givenName: 'Carol', familyName: 'Danvers' },
        emails: [
          { value: 'home@example.com', type: 'home' },
          { value: 'carol@example.com', type: 'work' },
        ],
        'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Space' },
      });
      const id = String(answer.body['id']);
      const location = `${world().origin}/scim/v2/Users/${id}`;
      expect([answer.status, answer.headers.get('location'), answer.headers.get('content-type')]).toEqual([
        201,
        location,
        'application/scim+json',
      ]);
      expect(answer.body).toMatchObject({ active: true, meta: { resourceType: 'User', location } });
      expect(await user(id)).toMatchObject({
        UserName: 'carol',
        ProvisionType: 'Synchronized',
        ExternalId: { Id: 'ext-carol', Issuer: 'SCIM' },
        Email: 'carol@example.com',
        FirstName: 'Carol',
        Status: 'Enabled',
      });
    });

    it('takes over the user made by hand of that name, with all that it has', async () => {
      const { DirectoryId } = source;
      const made = await world().call(account, 'CreateUser', { DirectoryId, UserName: 'Carol', Description: 'kept' });
      const UserId = String(shown(made, 'User')['UserId']);
      expect(await makeCarol(source)).toBe(UserId);
      expect(await user(UserId)).toMatchObject({
        UserName: 'Carol',
        Description: 'kept',
        ProvisionType: 'Synchronized',
        Email: 'carol@example.com',
      });
    });

    it('does not enable whom an administrator disabled, and holds for ever whom the source disables', async () => {
      const { DirectoryId } = source;
      const params = { DirectoryId, UserName: 'carol', Status: 'Disabled' };
      expect((await world().call(account, 'CreateUser', params)).status).toBe(200);
      expect(await user(await makeCarol(source))).toMatchObject({ Status: 'Disabled' });
      const UserId = await makeCarol(source, { userName: 'dora', externalId: 'd', emails: [], active: false });
      const enable = await world().call(account, 'UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Enabled' });
      expect(enable.body.Code).toBe('OperationConflict.User.DisabledBySource');
    });

    it('makes one user of many calls with one name', async () => {
      const answers = await Promise.all([1, 2, 3, 4].map(() => source.call('CreateUser', { userName: 'carol' })));
      expect(answers.map(told).sort()).toEqual(['201', '409 uniqueness', '409 uniqueness', '409 uniqueness']);
    });
  });

  describe('400', () => {
    it.each([
      ['a name with a blank', { userName: 'car ol' }, '400 invalidValue'],
      ['no name', { displayName: 'x' }, '400 invalidValue'],
      ['an address that is none', { userName: 'x', emails: [{ value: 'nobody' }] }, '400 invalidValue'],
      ['a long name', { userName: 'x', displayName: 'x'.repeat(257) }, '400 invalidValue'],
      ['a truth value that is none', { userName: 'x', active: 'perhaps' }, '400 invalidValue'],
    ])('%s', async (_what, params, outcome) => {
      expect(told(await source.call('CreateUser', params))).toBe(outcome);
    });

    it('a body that is no JSON, and 415 for one that does not claim to be', async () => {
      const { secret } = source;
      const call = { method: 'POST', path: '/Users', secret };
      expect(told(await sendScim(world(), { ...call, body: '{' }))).toBe('400 invalidSyntax');
      expect(told(await sendScim(world(), { ...call, body: '[]' }))).toBe('400 invalidSyntax');
      const headers = { 'content-type': 'text/plain' };
      expect(told(await sendScim(world(), { ...call, body: '{}', headers }))).toBe('415');
    });
  });

  describe('409 uniqueness', () => {
    it('a name, an address or an identifier that another user has', async () => {
      await makeCarol(source);
      expect(told(await source.call('CreateUser', { userName: 'CAROL' }))).toBe('409 uniqueness');
      const address = { userName: 'x', emails: [{ value: 'Carol@example.com' }] };
      expect(told(await source.call('CreateUser', address))).toBe('409 uniqueness');
      expect(told(await source.call('CreateUser', { userName: 'x', externalId: 'ext-carol' }))).toBe('409 uniqueness');
    });
  });

  describe('403', () => {
    it('while synchronization is switched off', async () => {
      await setSynchronization(world(), account, source.DirectoryId, 'Disabled');
      expect(told(await source.call('CreateUser', { userName: 'x' }))).toBe('403');
    });

    it('when the directory is full', async () => {
      for (let at = 0; at < 15; at += 1) await source.call('CreateUser', { userName: `user${at}` });
      expect(told(await source.call('CreateUser', { userName: 'one-more' }))).toBe('403');
    });
  });
});
