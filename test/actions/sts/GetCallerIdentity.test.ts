import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { declareRole, declareUser, deny, openSession, roleIdOf, userIdOf } from '../../contract/principals.ts';
import { STS } from '../../support/given.ts';
import { onEveryDatabase, type Account, type Key } from '../../support/world.ts';

onEveryDatabase('sts:GetCallerIdentity', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const ask = (key: Key) => world().call(key, 'GetCallerIdentity', {}, STS);

  describe('200', () => {
    it('for the account itself', async () => {
      const { accountId } = account;
      expect((await ask(account)).body).toMatchObject({
        IdentityType: 'Account',
        AccountId: accountId,
        PrincipalId: accountId,
        UserId: accountId,
        Arn: `acs:ram::${accountId}:root`,
      });
    });

    it('for a RAM user who is denied everything', async () => {
      const user = await declareUser(world(), account, deny('*'));
      const id = await userIdOf(world(), user);
      const { body } = await ask(user);
      expect(body).toMatchObject({
        IdentityType: 'RAMUser',
        AccountId: account.accountId,
        PrincipalId: id,
        UserId: id,
        Arn: `acs:ram::${account.accountId}:user/${user.UserName}`,
      });
      expect(body).not.toHaveProperty('RoleId');
    });

    it('for a session of a role without permissions', async () => {
      const role = await declareRole(world(), account);
      const id = await roleIdOf(world(), account.accountId, role);
      const { body } = await ask(await openSession(world(), account, role));
      expect(body).toMatchObject({
        IdentityType: 'AssumedRoleUser',
        AccountId: account.accountId,
        PrincipalId: `${id}:alice`,
        RoleId: id,
        Arn: `acs:ram::${account.accountId}:role/${role.toLowerCase()}/alice`,
      });
      expect(body).not.toHaveProperty('UserId');
    });
  });

  it('404 for a key that nobody has', async () => {
    expect(said(await ask({ ...account, accessKeyId: 'LTAInobody' }))).toBe('404 InvalidAccessKeyId.NotFound');
  });
});
