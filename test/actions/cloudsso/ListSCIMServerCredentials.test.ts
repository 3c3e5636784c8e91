import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { makeScimCredential } from '../../support/givenSettings.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListSCIMServerCredentials', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'ListSCIMServerCredentials', { DirectoryId, ...params });

  describe('200', () => {
    it('answers with nothing at first', async () => {
      const { RequestId, ...rest } = (await call()).body;
      expect(RequestId).toBeDefined();
      expect(rest).toEqual({ TotalCounts: 0, SCIMServerCredentials: [] });
    });

    it('shows every credential, oldest first, never a secret', async () => {
      const first = await makeScimCredential(world(), account, DirectoryId);
      world().advance(1);
      const second = await makeScimCredential(world(), account, DirectoryId);
      const answer = await call();
      const credentials = shown<{ CredentialId: string }[]>(answer, 'SCIMServerCredentials');
      expect(credentials.map(({ CredentialId }) => CredentialId)).toEqual([first.CredentialId, second.CredentialId]);
      expect(answer.text).not.toContain(first.secret);
      expect(answer.text).not.toContain('Secret');
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'ListSCIMServerCredentials', { DirectoryId }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
