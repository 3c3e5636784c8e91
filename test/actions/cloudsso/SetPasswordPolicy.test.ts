import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:SetPasswordPolicy', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'SetPasswordPolicy', { DirectoryId, ...params });
  const policy = async () => shown(await world().call(account, 'GetPasswordPolicy', { DirectoryId }), 'PasswordPolicy');

  it('200 changes what is given and keeps the rest', async () => {
    expect(Object.keys((await call({ MinPasswordLength: 12, PasswordNotContainUsername: 'False' })).body)).toEqual([
      'RequestId',
    ]);
    await call({ MaxLoginAttempts: 0 });
    const shownAfter = {
      MinPasswordLength: 12,
      PasswordNotContainUsername: false,
      MaxLoginAttempts: 0,
      MaxPasswordAge: 90,
    };
    expect(await policy()).toMatchObject(shownAfter);
  });

  it('200 each of many changes at once', async () => {
    const changes = [{ MaxPasswordAge: 30 }, { PasswordReusePrevention: 3 }, { MaxLoginAttempts: 9 }];
    await Promise.all(changes.map(call));
    expect(await policy()).toMatchObject(Object.assign({}, ...changes) as object);
  });

  describe('400', () => {
    it.each([
      ['MinPasswordLength', 7],
      ['MinPasswordLength', 33],
      ['MinPasswordDifferentChars', -1],
      ['MinPasswordDifferentChars', 9],
      ['MaxPasswordAge', 0],
      ['MaxPasswordAge', 121],
      ['PasswordReusePrevention', 25],
      ['MaxLoginAttempts', 33],
    ])('InvalidParameter.%s for %i', async (name, value) => {
      expect(said(await call({ [name]: value }))).toBe(`400 InvalidParameter.${name}`);
    });

    it('InvalidParameter.MinPasswordLength below the different characters that stay', async () => {
      await call({ MinPasswordLength: 12, MinPasswordDifferentChars: 12 });
      expect(said(await call({ MinPasswordLength: 11 }))).toBe('400 InvalidParameter.MinPasswordLength');
      expect(await policy()).toMatchObject({ MinPasswordLength: 12 });
    });
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
