import { expect, it } from '@jest/globals';
import { shown } from '../../contract/outcome.ts';
import { RAM } from '../../support/given.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('ram:GetSecurityPreference', (world) => {
  it('200 with what is in force before anybody sets anything', async () => {
    const answer = await world().call(await world().account(), 'GetSecurityPreference', {}, RAM);
    expect(shown(answer, 'SecurityPreference')).toEqual({
      AccessKeyPreference: { AllowUserToManageAccessKeys: false },
      MFAPreference: { AllowUserToManageMFADevices: true },
      PublicKeyPreference: { AllowUserToManagePublicKeys: false },
      LoginProfilePreference: {
        EnableSaveMFATicket: false,
        AllowUserToChangePassword: true,
        LoginSessionDuration: 6,
        LoginNetworkMasks: '',
      },
    });
  });
});
