import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeAccessKey } from '../../support/given.ts';
import { makeUserProvisioning, provision, ramUsers, stage, type Staged } from '../../support/givenProvisioning.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:DeleteUserProvisioning', (world) => {
  let account: Account;
  let staged: Staged;
  let one: { DirectoryId: string; UserProvisioningId: string };
  beforeEach(async () => {
    account = await world().account();
    staged = await stage(world(), account);
    const UserProvisioningId = await makeUserProvisioning(world(), account, staged);
    one = { DirectoryId: staged.DirectoryId, UserProvisioningId };
    await provision(world());
  });
  const call = (params: object = {}) => world().call(account, 'DeleteUserProvisioning', { ...one, ...params });
  const left = () => ramUsers(world(), staged.member);
  const rows = (table: string) =>
    world().database.knex(table).where({ provisioning_id: one.UserProvisioningId }).select('provisioning_id');

  describe('200', () => {
    it('is gone at once, and its RAM user in time', async () => {
      expect(said(await call())).toBe('200');
      expect(said(await world().call(account, 'GetUserProvisioning', one))).toBe(
        '404 EntityNotExists.UserProvisioning',
      );
      expect(await left()).toEqual(['Alice']);
      await provision(world());
      expect(await left()).toEqual([]);
      expect(await rows('user_provisionings')).toEqual([]);
    });

    it('Keep for this once: the RAM user stays and is nobody else’s', async () => {
      await call({ DeletionStrategy: 'Keep' });
      await provision(world());
      expect(await left()).toEqual(['Alice']);
      // Another one by TakeOver finds it free
      const again = await makeUserProvisioning(world(), account, staged, { DuplicationStrategy: 'TakeOver' });
      await provision(world());
      expect(await left()).toEqual(['Alice']);
      await call({ UserProvisioningId: again });
      await provision(world());
      expect(await left()).toEqual([]);
    });

    it('an event where the RAM user is in use, until that is over', async () => {
      const { accessKeyId: UserAccessKeyId } = await makeAccessKey(world(), staged.member, 'Alice');
      await call();
      await provision(world());
      expect(await left()).toEqual(['Alice']);
      const { DirectoryId } = one;
      const { body } = await world().call(account, 'ListUserProvisioningEvents', { DirectoryId });
      const [event] = body['UserProvisioningEvents'] as readonly Readonly<Record<string, unknown>>[];
      expect(event).toMatchObject({
        ...one,
        SourceType: 'DeleteProvisioning',
        ErrorInfo: 'OperationConflict.UserProvisioning.Process.fail.ImsUserInUse',
        PrincipalName: 'Alice',
      });
      const ram = { version: '2015-05-01' };
      await world().call(staged.member, 'DeleteAccessKey', { UserName: 'Alice', UserAccessKeyId }, ram);
      const retry = { DirectoryId, EventId: event?.['EventId'], DuplicationStrategy: 'KeepBoth' };
      expect(said(await world().call(account, 'RetryUserProvisioningEvent', retry))).toBe('200');
      expect(await left()).toEqual([]);
      expect(await rows('user_provisionings')).toEqual([]);
    });

    it('before its RAM user was ever made', async () => {
      await call();
      await provision(world());
      const UserProvisioningId = await makeUserProvisioning(world(), account, staged);
      await call({ UserProvisioningId });
      await provision(world());
      expect(await left()).toEqual([]);
    });
  });

  it('400 InvalidParameter.DeletionStrategy', async () => {
    expect(said(await call({ DeletionStrategy: 'keep' }))).toBe('400 InvalidParameter.DeletionStrategy');
  });

  describe('404', () => {
    it('EntityNotExists.UserProvisioning the second time', async () => {
      await call();
      expect(said(await call())).toBe('404 EntityNotExists.UserProvisioning');
    });

    it('EntityNotExists.Directory', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
    });
  });
});
