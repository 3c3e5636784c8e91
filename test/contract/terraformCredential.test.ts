// What the vendor's Terraform provider sends for alicloud_cloud_sso_scim_server_credential and alicloud_cloud_sso_delegate_account
// (cloudsso 24.8, 24.10): who else may act for a directory.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { makeDirectory } from '../support/given.ts';
import { makeDelegate, makeMember } from '../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../support/world.ts';
import { INSTANT, said, shown } from './outcome.ts';
import { openTerraform, type Terraform } from './terraform.ts';

onEveryDatabase('the Terraform resources of other callers', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });

  describe('a SCIM server credential', () => {
    let DirectoryId: string;
    let terraform: Terraform;
    beforeEach(async () => {
      DirectoryId = await makeDirectory(world(), account);
      terraform = openTerraform(world(), account, DirectoryId);
    });

    const create = async () =>
      shown<{ CredentialId: string; CredentialSecret: string }>(
        await terraform.send('CreateSCIMServerCredential'),
        'SCIMServerCredential',
      );

    /** It looks for its row among all of them. */
    async function refresh(CredentialId: string) {
      const rows = shown<Readonly<Record<string, unknown>>[]>(
        await terraform.send('ListSCIMServerCredentials'),
        'SCIMServerCredentials',
      );
      const row = rows.find((one) => one['CredentialId'] === CredentialId);
      return row && { ...row, hasSecret: 'CredentialSecret' in row };
    }

    it('create, status, refresh, update, refresh, destroy, refresh', async () => {
      const { CredentialId, CredentialSecret } = await create();
      // Both go into a file, and nowhere else
      expect([typeof CredentialId, typeof CredentialSecret]).toEqual(['string', 'string']);
      expect(CredentialSecret).not.toBe('');
      // The row must be found by its identifier among all of them
      const { CredentialId: other } = await create();
      const one = { CredentialId };
      const change = (NewStatus: string) => terraform.send('UpdateSCIMServerCredentialStatus', { ...one, NewStatus });
      // With a status in the configuration it is sent at once, though it is what the credential has anyway
      expect(said(await change('Enabled'))).toBe('200');
      const state = {
        DirectoryId,
        CredentialId,
        CredentialType: 'BearerToken',
        CreateTime: expect.stringMatching(INSTANT),
        ExpireTime: expect.stringMatching(INSTANT),
        hasSecret: false,
      };
      expect(await refresh(CredentialId)).toEqual({ ...state, Status: 'Enabled' });
      expect(said(await change('Disabled'))).toBe('200');
      expect(await refresh(CredentialId)).toEqual({ ...state, Status: 'Disabled' });
      expect(await refresh(other)).toMatchObject({ Status: 'Enabled' });
      expect(said(await terraform.send('DeleteSCIMServerCredential', one))).toBe('200');
      expect(await refresh(CredentialId)).toBeUndefined();
      expect(said(await terraform.send('DeleteSCIMServerCredential', one))).toBe('404 EntityNotExists.SCIMCredential');
    });

    it('deleted behind its back, alone or with its directory', async () => {
      const { CredentialId } = await create();
      await world().call(account, 'DeleteSCIMServerCredential', { DirectoryId, CredentialId });
      expect(await refresh(CredentialId)).toBeUndefined();
      const gone = { CredentialId, NewStatus: 'Disabled' };
      expect(said(await terraform.send('UpdateSCIMServerCredentialStatus', gone))).toBe(
        '404 EntityNotExists.SCIMCredential',
      );
      await world().call(account, 'DeleteDirectory', { DirectoryId });
      expect(said(await terraform.send('ListSCIMServerCredentials'))).toBe('404 EntityNotExists.Directory');
    });
  });

  describe('a delegate account', () => {
    let one: { readonly AccountId: string };
    let terraform: Terraform;
    beforeEach(async () => {
      one = { AccountId: (await makeMember(world(), account)).accountId };
      terraform = openTerraform(world(), account);
    });
    /** Nothing unless the account is enabled. */
    async function refresh() {
      const delegate = shown(await terraform.send('GetDelegateAccount', one), 'DelegateAccount');
      return delegate['DelegateStatus'] === 'Disabled' ? undefined : delegate;
    }

    it('create, poll, refresh, destroy, refresh', async () => {
      expect(said(await terraform.send('EnableDelegateAccount', one))).toBe('404 EntityNotExists.Account');
      await makeDelegate(world(), account, one.AccountId, false);
      expect(await refresh()).toBeUndefined();
      expect(said(await terraform.send('EnableDelegateAccount', one))).toBe('200');
      // What it polls for is there at once
      expect(await refresh()).toEqual({ ...one, DelegateStatus: 'Enabled' });
      expect(said(await terraform.send('DisableDelegateAccount', one))).toBe('200');
      expect(await refresh()).toBeUndefined();
      // Disabled by somebody else meanwhile
      expect((await terraform.send('DisableDelegateAccount', one)).status).toBe(404);
    });

    it('made again for what is there, and not there for an account of somebody else', async () => {
      await makeDelegate(world(), account, one.AccountId);
      expect(said(await terraform.send('EnableDelegateAccount', one))).toBe('200');
      expect(await refresh()).toEqual({ ...one, DelegateStatus: 'Enabled' });
      one = { AccountId: (await world().account()).accountId };
      expect(await refresh()).toBeUndefined();
    });
  });
});
