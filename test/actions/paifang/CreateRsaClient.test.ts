import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../../src/catalog/documents.ts';
import { said, shown } from '../../contract/outcome.ts';
import { allow, deny, policyOf } from '../../contract/principals.ts';
import { callRest, guidOf, PAIFANG } from '../../support/administrator.ts';
import { makeApiClient } from '../../support/apiClient.ts';
import { makeDirectory, makeUserIn } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:CreateRsaClient', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = ({
    Permissions = ['rsa.user.read'],
    ...params
  }: { Permissions?: unknown; [name: string]: unknown } = {}) => {
    const wishes = { DirectoryId, ClientName: 'connector', KeyType: 'EC', Permissions: JSON.stringify(Permissions) };
    return world().call(account, 'CreateRsaClient', { ...wishes, ...params }, PAIFANG);
  };

  describe('200', () => {
    it('shows an RSA key with all that clients look for, and keeps only its public half', async () => {
      const answer = await call({ KeyType: 'RSA', Description: 'from the house', TokenSeconds: 900 });
      const jwk = JSON.parse(shown<string>(answer, 'PrivateJwk')) as Record<string, string>;
      expect(Object.keys(jwk).sort()).toEqual(['alg', 'd', 'dp', 'dq', 'e', 'kid', 'kty', 'n', 'p', 'q', 'qi', 'use']);
      expect(createPrivateKey({ key: jwk, format: 'jwk' }).asymmetricKeyDetails?.modulusLength).toBe(2048);
      expect(answer.body['Client']).toMatchObject({
        DirectoryId,
        ClientName: 'connector',
        Description: 'from the house',
        KeyType: 'RSA',
        Permissions: ['rsa.user.read'],
        TokenSeconds: 900,
      });
      const rows = JSON.stringify(await world().database.knex('api_clients').where({ directory_id: DirectoryId }));
      expect(rows).toContain('BEGIN PUBLIC KEY');
      const events = JSON.stringify(
        await world().database.knex('audit_events').where({ account_id: account.accountId }),
      );
      expect(rows + events).not.toContain(jwk['d']);
    });

    it('shows an elliptic key with its kid', async () => {
      const jwk = JSON.parse(shown<string>(await call(), 'PrivateJwk')) as Record<string, string>;
      expect(jwk).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', kid: expect.stringMatching(/^[\w-]{43}$/) });
    });

    it('keeps each permission once, in order', async () => {
      const answer = await call({ Permissions: ['rsa.user.sync', 'rsa.user.read', 'rsa.user.sync'] });
      expect(answer.body['Client']).toMatchObject({ Permissions: ['rsa.user.read', 'rsa.user.sync'] });
    });

    it('cuts what the permissions allow by a policy of its own, but not that tokens are given', async () => {
      const Guid = await guidOf(world(), await makeUserIn(world(), account, DirectoryId));
      const PolicyDocument = JSON.stringify(policyOf(allow('rsa:*'), deny('rsa:UpdateUserStatus')));
      const client = await makeApiClient(world(), account, DirectoryId, { PolicyDocument });
      expect((await callRest(world(), client, 'LookupUser', { username: 'alice' })).status).toBe(200);
      const denied = await callRest(world(), client, 'UpdateUserStatus', { userId: Guid, userStatus: 'Disabled' });
      expect([denied.status, denied.body['message']]).toEqual([403, 'Access Denied']);
    });
  });

  describe('400', () => {
    it.each([
      [{ Permissions: ['rsa.user.everything'] }, 'InvalidParameter.Permissions'],
      [{ Permissions: [] }, 'InvalidParameter.Permissions'],
      [{ KeyType: 'DSA' }, 'InvalidParameter.KeyType'],
      [{ TokenSeconds: 59 }, 'InvalidParameter.TokenSeconds'],
      [{ ClientName: '' }, 'InvalidParameter.ClientName'],
      [{ PolicyDocument: '{}' }, 'MalformedPolicyDocument'],
    ])('%j is %s', async (params, code) => {
      expect(said(await call(params))).toBe(`400 ${code}`);
    });
  });

  it("404 EntityNotExists.Directory for another account's directory", async () => {
    const other = await makeDirectory(world(), await world().account());
    expect(said(await call({ DirectoryId: other }))).toBe('404 EntityNotExists.Directory');
  });

  it('409 LimitExceeded.RsaClient for the hundred and first', async () => {
    await call();
    await world().database.knex.raw(
      `insert into api_clients select client_id || n, account_id, directory_id, client_name, description, key_type, key_id,
        public_key, permissions, token_seconds, policy_document, created_at
       from api_clients, generate_series(1, 99) n where directory_id = ?`,
      [DirectoryId],
    );
    expect(said(await call())).toBe('409 LimitExceeded.RsaClient');
  });
});

describe('permissions of operations', () => {
  const { definitions } = JSON.parse(
    readFileSync(new URL('../../../schemas/paifang/product.json', import.meta.url), 'utf8'),
  ) as { definitions: { RsaPermission: { enum: readonly string[] } } };
  const needed = readDocuments().flatMap(({ actions }) =>
    actions.flatMap(({ name, facts: { http } }) => (http ? [{ name, permission: http.permission }] : [])),
  );

  it.each(needed)('$permission, for $name, is one that clients can be given', ({ permission }) => {
    expect(definitions.RsaPermission.enum).toContain(permission);
  });
});
