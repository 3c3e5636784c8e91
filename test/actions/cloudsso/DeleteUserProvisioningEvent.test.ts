import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeAccessKey } from '../../support/given.ts';
import { makeFailure, makeUserProvisioning, provision, ramUsers, stage } from '../../support/givenProvisioning.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:DeleteUserProvisioningEvent', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'DeleteUserProvisioningEvent', params);

  describe('200', () => {
    it('gives up, and no worker comes back to it', async () => {
      const { DirectoryId, UserProvisioningId, EventId, member } = await makeFailure(world(), account);
      expect(said(await call({ DirectoryId, UserProvisioningId, EventId }))).toBe('200');
      await provision(world());
      const { body } = await world().call(account, 'ListUserProvisioningEvents', { DirectoryId });
      expect(body['TotalCounts']).toBe(0);
      expect(await ramUsers(world(), member)).toEqual(['Alice', 'Alice_sso']);
    });

    it('lets a RAM user go that could not be deleted, and its provisioning with it', async () => {
      const staged = await stage(world(), account);
      const UserProvisioningId = await makeUserProvisioning(world(), account, staged);
      const { DirectoryId } = staged;
      await provision(world());
      await makeAccessKey(world(), staged.member, 'Alice');
      await world().call(account, 'DeleteUserProvisioning', { DirectoryId, UserProvisioningId });
      await provision(world());
      const { body } = await world().call(account, 'ListUserProvisioningEvents', { DirectoryId });
      const [event] = body['UserProvisioningEvents'] as readonly { EventId: string }[];
      expect(said(await call({ DirectoryId, UserProvisioningId, EventId: event?.EventId }))).toBe('200');
      expect(await ramUsers(world(), staged.member)).toEqual(['Alice']);
      expect(await world().database.knex('user_provisionings').where({ provisioning_id: UserProvisioningId })).toEqual(
        [],
      );
    });
  });

  describe('404', () => {
    it('EntityNotExists.UserProvisioningEvent, UserProvisioning and Directory', async () => {
      const { DirectoryId, UserProvisioningId, EventId } = await makeFailure(world(), account);
      const none = 'upe-00000000000000000000';
      expect(said(await call({ DirectoryId, UserProvisioningId, EventId: none }))).toBe(
        '404 EntityNotExists.UserProvisioningEvent',
      );
      expect(said(await call({ DirectoryId, UserProvisioningId: 'up-00000000000000000000', EventId }))).toBe(
        '404 EntityNotExists.UserProvisioning',
      );
      expect(said(await call({ DirectoryId: 'd-000000000000', UserProvisioningId, EventId }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
