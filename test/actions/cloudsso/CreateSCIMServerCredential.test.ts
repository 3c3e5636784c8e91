import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:CreateSCIMServerCredential', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'CreateSCIMServerCredential', { DirectoryId, ...params });

  describe('200', () => {
    it('answers with a credential for a year and its secret, of which only a digest is kept', async () => {
      const credential = shown(await call(), 'SCIMServerCredential');
      const { CreateTime, ExpireTime, CredentialSecret: secret, ...rest } = credential as Record<string, string>;
      expect(rest).toEqual({
        DirectoryId,
        CredentialId: expect.stringMatching(/^scimcred-[0-9a-z]{20}$/),
        Status: 'Enabled',
        CredentialType: 'BearerToken',
      });
      expect(String(ExpireTime)).toBe(String(CreateTime).replace(/^\d+/, (year) => String(Number(year) + 1)));
      const rows = await world().database.knex('scim_credentials').where({ directory_id: DirectoryId });
      expect(JSON.stringify(rows)).not.toContain(String(secret).split('.')[1]);
    });

    it('never makes the same secret twice', async () => {
      const secrets = [await call(), await call()].map(
        (answer) => shown(answer, 'SCIMServerCredential')['CredentialSecret'],
      );
      expect(new Set(secrets).size).toBe(2);
    });
  });

  describe('409 LimitExceeded.SCIMCredential', () => {
    it('a third one, however many ask at once', async () => {
      const answers = await Promise.all([call(), call(), call(), call()]);
      expect(answers.map(said).sort()).toEqual([
        '200',
        '200',
        '409 LimitExceeded.SCIMCredential',
        '409 LimitExceeded.SCIMCredential',
      ]);
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'CreateSCIMServerCredential', { DirectoryId }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
