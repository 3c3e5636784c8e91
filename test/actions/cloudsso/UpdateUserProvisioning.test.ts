import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeUserProvisioning, stage } from '../../support/givenProvisioning.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:UpdateUserProvisioning', (world) => {
  let account: Account;
  let one: { DirectoryId: string; UserProvisioningId: string };
  let before: Readonly<Record<string, unknown>>;
  beforeEach(async () => {
    account = await world().account();
    const staged = await stage(world(), account);
    const UserProvisioningId = await makeUserProvisioning(world(), account, staged, { Description: 'd' });
    one = { DirectoryId: staged.DirectoryId, UserProvisioningId };
    before = await kept();
    world().advance(5);
  });
  const kept = async () => shown(await world().call(account, 'GetUserProvisioning', one), 'UserProvisioning');
  const call = (params: object) => world().call(account, 'UpdateUserProvisioning', { ...one, ...params });

  describe('200', () => {
    it('changes what is given, keeps the rest, and moves the update time', async () => {
      const changed = shown(await call({ NewDescription: '', NewDeletionStrategy: 'Keep' }), 'UserProvisioning');
      const { UpdateTime } = changed;
      expect(changed).toEqual({
        ...before,
        Description: '',
        DeletionStrategy: 'Keep',
        UpdateTime,
        GmtModified: UpdateTime,
      });
      expect(String(UpdateTime) > String(before['UpdateTime'])).toBe(true);
      expect(await kept()).toEqual(changed);
    });

    it('changes nothing where nothing differs', async () => {
      expect(
        shown(await call({ NewDescription: 'd', NewDuplicationStrategy: 'KeepBoth' }), 'UserProvisioning'),
      ).toEqual(before);
    });
  });

  describe('400', () => {
    it.each([
      ['NewDuplicationStrategy', 'Replace'],
      ['NewDeletionStrategy', 'keep'],
      ['NewDescription', 'x'.repeat(1025)],
    ])('InvalidParameter.%s', async (name, value) => {
      expect(said(await call({ [name]: value }))).toBe(`400 InvalidParameter.${name}`);
    });
  });

  describe('404', () => {
    it.each([
      ['Directory', { DirectoryId: 'd-000000000000' }],
      ['UserProvisioning', { UserProvisioningId: 'up-00000000000000000000' }],
    ])('EntityNotExists.%s', async (entity, params) => {
      expect(said(await call(params))).toBe(`404 EntityNotExists.${entity}`);
    });
  });
});
