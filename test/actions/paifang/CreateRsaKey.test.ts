import { createPrivateKey } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { allow, deny, policyOf } from '../../contract/principals.ts';
import { callRest, makeAdministered, makeAdministratorKey, PAIFANG } from '../../support/administrator.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:CreateRsaKey', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'CreateRsaKey', { DirectoryId, Role: 'HelpDesk', ...params }, PAIFANG);

  describe('200', () => {
    it('shows the private half in the only form that clients read, and keeps it nowhere', async () => {
      const answer = await call({ Description: 'night shift' });
      const privateKey = shown<string>(answer, 'PrivateKey');
      expect(privateKey).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n/);
      expect(createPrivateKey(privateKey).asymmetricKeyDetails?.modulusLength).toBe(2048);
      expect(answer.body['Key']).toMatchObject({ DirectoryId, Role: 'HelpDesk', Description: 'night shift' });
      const rows = JSON.stringify(
        await world().database.knex('administrator_keys').where({ directory_id: DirectoryId }),
      );
      const events = JSON.stringify(
        await world().database.knex('audit_events').where({ account_id: account.accountId }),
      );
      expect(rows + events).not.toContain('PRIVATE KEY');
    });

    it('makes ten, and not one more however many ask at once', async () => {
      const answers = await Promise.all(Array.from({ length: 12 }, () => call()));
      expect(answers.map(said).sort()).toEqual([
        ...Array(10).fill('200'),
        ...Array(2).fill('409 LimitExceeded.RsaKey'),
      ]);
    }, 30_000);

    it('cuts what the role allows by a policy of its own', async () => {
      const other = await world().account();
      const PolicyDocument = JSON.stringify(policyOf(allow('rsa:*'), deny('rsa:UpdateUserStatus')));
      const { key, Guid } = await makeAdministered(world(), other, { PolicyDocument });
      expect((await callRest(world(), key, 'LookupUser', { username: 'alice' })).status).toBe(200);
      const denied = await callRest(world(), key, 'UpdateUserStatus', { userId: Guid, userStatus: 'Disabled' });
      expect([denied.status, denied.body['message']]).toEqual([403, 'Access Denied']);
    });
  });

  describe('400', () => {
    it.each([
      [{ Role: 'Owner' }, 'InvalidParameter.Role'],
      [{ Description: 'x'.repeat(257) }, 'InvalidParameter.Description'],
      [{ PolicyDocument: '{}' }, 'MalformedPolicyDocument'],
      [{ Role: undefined }, 'MissingRole'],
    ])('%j is %s', async (params, code) => {
      expect(said(await call(params))).toBe(`400 ${code}`);
    });
  });

  it("404 EntityNotExists.Directory for another account's directory", async () => {
    const other = await makeDirectory(world(), await world().account());
    expect(said(await call({ DirectoryId: other }))).toBe('404 EntityNotExists.Directory');
  });

  it('goes with its directory', async () => {
    const key = await makeAdministratorKey(world(), account, DirectoryId);
    expect(said(await world().call(account, 'DeleteDirectory', { DirectoryId }))).toBe('200');
    world().advance(5);
    expect((await callRest(world(), key, 'LookupUser', { username: 'x' })).status).toBe(403);
  });
});
