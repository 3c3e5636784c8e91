import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { makeScimCredential } from '../../support/givenSettings.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:UpdateSCIMServerCredentialStatus', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'UpdateSCIMServerCredentialStatus', { DirectoryId, ...params });

  describe('200', () => {
    it('answers with the credential, without its secret', async () => {
      const { CredentialId, secret } = await makeScimCredential(world(), account, DirectoryId);
      const answer = await call({ CredentialId, NewStatus: 'Disabled' });
      expect(shown(answer, 'SCIMServerCredential')).toMatchObject({ CredentialId, Status: 'Disabled' });
      expect(answer.text).not.toContain(secret);
      expect(shown(await call({ CredentialId }), 'SCIMServerCredential')['Status']).toBe('Disabled');
      const again = await call({ CredentialId, NewStatus: 'Enabled' });
      expect(shown(again, 'SCIMServerCredential')['Status']).toBe('Enabled');
    });
  });

  describe('400 InvalidParameter.NewStatus', () => {
    it('a state that does not exist', async () => {
      const { CredentialId } = await makeScimCredential(world(), account, DirectoryId);
      expect(said(await call({ CredentialId, NewStatus: 'Locked' }))).toBe('400 InvalidParameter.NewStatus');
    });
  });

  describe('404 EntityNotExists.SCIMCredential', () => {
    it('an unknown one, and one of another directory', async () => {
      expect(said(await call({ CredentialId: 'scimcred-00000000000000000000' }))).toBe(
        '404 EntityNotExists.SCIMCredential',
      );
      const stranger = await world().account();
      const elsewhere = await makeDirectory(world(), stranger);
      const theirs = await makeScimCredential(world(), stranger, elsewhere);
      const params = { CredentialId: theirs.CredentialId, NewStatus: 'Disabled' };
      expect(said(await call(params))).toBe('404 EntityNotExists.SCIMCredential');
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one', async () => {
      const params = { DirectoryId: 'd-000000000000', CredentialId: 'scimcred-00000000000000000000' };
      expect(said(await call(params))).toBe('404 EntityNotExists.Directory');
    });
  });
});
