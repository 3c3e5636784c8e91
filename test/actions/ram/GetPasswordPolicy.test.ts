import { expect, it } from '@jest/globals';
import { shown } from '../../contract/outcome.ts';
import { RAM } from '../../support/given.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('ram:GetPasswordPolicy', (world) => {
  it('200 with what is in force before anybody sets anything', async () => {
    const answer = await world().call(await world().account(), 'GetPasswordPolicy', {}, RAM);
    expect(shown(answer, 'PasswordPolicy')).toEqual({
      MinimumPasswordLength: 8,
      RequireLowercaseCharacters: false,
      RequireUppercaseCharacters: false,
      RequireNumbers: false,
      RequireSymbols: false,
      HardExpiry: false,
      MaxPasswordAge: 0,
      PasswordReusePrevention: 0,
      MaxLoginAttemps: 5,
    });
  });
});
