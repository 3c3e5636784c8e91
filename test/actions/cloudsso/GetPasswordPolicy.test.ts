import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetPasswordPolicy', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'GetPasswordPolicy', { DirectoryId, ...params });

  it('200 shows all twelve members, as they are at first', async () => {
    expect(shown(await call(), 'PasswordPolicy')).toEqual({
      MinPasswordLength: 8,
      MinPasswordDifferentChars: 8,
      PasswordNotContainUsername: true,
      MaxPasswordAge: 90,
      PasswordReusePrevention: 1,
      MaxLoginAttempts: 5,
      MaxPasswordLength: 32,
      RequireNumbers: true,
      RequireLowerCaseChars: true,
      RequireUpperCaseChars: true,
      RequireSymbols: true,
      HardExpire: true,
    });
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
